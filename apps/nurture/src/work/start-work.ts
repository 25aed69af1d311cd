import type { Jobs } from '../jobs/open-jobs.ts';
import type { Gate } from '../ledger/gate.ts';
import { withIds } from '../ledger/held-places.ts';
import { overdue } from '../ledger/overdue.ts';
import { usualPace } from '../ledger/pace.ts';
import { queueDueSteps } from '../ledger/queue-steps.ts';
import { sendDueLetters } from '../ledger/send-due-letters.ts';
import type { Sending } from '../ledger/sending.ts';
import { type RunningRound, startRound } from '../rounds/start-round.ts';

/** What is done besides what people do: emails that are due, and looking after what was missed. */
export interface Work {
  /** Looks for what is overdue, soon. */
  readonly look: () => void;
  /** Ends it, once what was begun is done. */
  readonly end: () => Promise<void>;
}

const most = 200;

/**
 * Does the jobs, and looks every minute for what is overdue and has none. Any number of processes
 * may do the same on one database.
 */
export async function startWork(sending: Sending, gate: Gate, jobs: Jobs): Promise<Work> {
  await jobs.work(async (queue, ids) => {
    if (queue === 'look') await queueDueSteps(sending, most, withIds(ids));
    await sendDueLetters(sending, gate);
  });
  const { sweep: every } = sending.pace ?? usualPace;
  const sweep: RunningRound = startRound(
    { every, work: async () => jobs.addMissing(await overdue(sending, most)) },
    (error) => sending.report(error instanceof Error ? error.message : 'unknown'),
  );
  return {
    look: sweep.now,
    end: sweep.end,
  };
}
