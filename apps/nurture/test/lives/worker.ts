import { claimLetters } from '../../src/ledger/claim-letters.ts';
import { type Gate, gateTo } from '../../src/ledger/gate.ts';
import { withIds } from '../../src/ledger/held-places.ts';
import { overdue } from '../../src/ledger/overdue.ts';
import { queueDueSteps } from '../../src/ledger/queue-steps.ts';
import { sendDueLetters } from '../../src/ledger/send-due-letters.ts';
import type { Sending } from '../../src/ledger/sending.ts';
import type { Random } from '../oracle/random.ts';
import type { Carrier } from './carrier.ts';
import { takeDueJobs } from './due-jobs.ts';

/** Looks at what is due, as `startWork` does it, at the moments that a test chooses. */
export class Worker {
  readonly #sending: Sending;
  readonly #carrier: Carrier;
  #gate: Gate;
  /** Places that were due and had no job. */
  readonly forgotten: string[] = [];

  constructor(sending: Sending, carrier: Carrier) {
    this.#sending = sending;
    this.#carrier = carrier;
    this.#gate = gateTo(carrier);
  }

  /** Does the jobs that are due, and then what is due without one. */
  async look(): Promise<void> {
    const { store, now } = this.#sending;
    const jobs = await takeDueJobs(store, now());
    const places = jobs.filter(({ queue }) => queue === 'look').map(({ id }) => id);
    await this.#send(places);
    const missed = await overdue(this.#sending, 200);
    const forgotten = missed.filter(({ queue }) => queue === 'look').map(({ id }) => id);
    this.forgotten.push(...forgotten);
    if (missed.length > 0) await this.#send(forgotten);
  }

  async #send(places: readonly string[]): Promise<void> {
    for (let first = 0; first < places.length; first += 100) {
      await queueDueSteps(this.#sending, 200, withIds(places.slice(first, first + 100)));
    }
    await sendDueLetters(this.#sending, this.#gate);
  }

  /** Dies over some letters, of which the carrier may have taken any. */
  async die(random: Random): Promise<void> {
    const { store, now } = this.#sending;
    const jobs = await takeDueJobs(store, now());
    const places = jobs.filter(({ queue }) => queue === 'look').map(({ id }) => id);
    if (places.length > 0) await queueDueSteps(this.#sending, 200, withIds(places));
    const { claimed } = await claimLetters(this.#sending, 20);
    for (const { request } of claimed) {
      if (random.chance(0.5)) this.#carrier.take(request);
    }
    this.#gate = gateTo(this.#carrier);
  }

  get opensAt(): Date {
    return this.#gate.opensAt();
  }
}
