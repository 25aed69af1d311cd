/** Work that is done again and again. */
export interface Round {
  /** How often, in milliseconds. */
  readonly every: number;
  readonly work: () => Promise<unknown>;
}

/** A round that goes on until it is ended. */
export interface RunningRound {
  /** Does the work soon, without waiting for its time. */
  readonly now: () => void;
  /** Ends it, once what it does just now is done. */
  readonly end: () => Promise<void>;
}

/**
 * Does some work at once and then again and again, never twice at a time. A round that fails is
 * reported, and the next one comes.
 */
export function startRound({ every, work }: Round, report: (error: unknown) => void): RunningRound {
  let doing = Promise.resolve();
  let waits = false;
  let timer: NodeJS.Timeout | undefined;
  const now = () => {
    // One that waits will see whatever has come meanwhile.
    if (waits) return;
    waits = true;
    doing = doing.then(async () => {
      waits = false;
      await work().catch(report);
    });
  };
  now();
  timer = setInterval(now, every);
  timer.unref();
  return {
    now,
    end: async () => {
      clearInterval(timer);
      await doing;
    },
  };
}
