import PQueue from 'p-queue';
import type { Outcome, Transport } from '../transports/transport.ts';

/** How many emails are handed over at the same time. */
const atOnce = 4;
/** How long a carrier is left alone that is away or turns everything away, in milliseconds. */
const rest = 30_000;

/** Lets no more emails through to a carrier than it takes, and none while it is to be left alone. */
export interface Gate {
  /** Whether the carrier is to be left alone at a moment. */
  readonly isClosed: (now: Date) => boolean;
  /** Until when it is to be left alone. */
  readonly opensAt: () => Date;
  /** Does some work when its turn comes. */
  readonly turn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Learns from what a carrier said. */
  readonly learn: (outcome: Outcome, now: Date) => void;
}

export function gateTo({ perSecond }: Pick<Transport, 'perSecond'>): Gate {
  const queue = Number.isFinite(perSecond)
    ? new PQueue({ concurrency: atOnce, interval: 1000, intervalCap: perSecond, strict: true })
    : new PQueue({ concurrency: atOnce });
  let opensAt = new Date(0);
  return {
    isClosed: (now) => now < opensAt,
    opensAt: () => opensAt,
    turn: (work) => queue.add(work),
    learn: (outcome, now) => {
      if (outcome.type !== 'later') return;
      opensAt = new Date(Math.max(opensAt.getTime(), now.getTime() + (outcome.wait ?? rest)));
    },
  };
}
