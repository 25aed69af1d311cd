/** A clock that can skip the time in which nothing is due. */
export interface LapsedClock {
  readonly now: () => Date;
  /** When a moment comes by the clock of the machine, as far as is known today. */
  readonly wallTime: (at: Date) => Date;
  /** Goes on from a later moment. One that has passed is no reason to go back. */
  readonly skipTo: (at: Date) => void;
}

/** A clock beside another one, with which it agrees until it skips. */
export function lapsedClock(wall: () => Date): LapsedClock {
  let ahead = 0;
  return {
    now: () => new Date(wall().getTime() + ahead),
    wallTime: (at) => new Date(at.getTime() - ahead),
    skipTo: (at) => {
      ahead = Math.max(ahead, at.getTime() - wall().getTime());
    },
  };
}
