/** A clock that a test moves. */
export interface Clock {
  readonly now: () => Date;
  readonly pass: (milliseconds: number) => void;
  readonly set: (moment: string) => void;
}

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A clock that stands still until it is moved. */
export function clockAt(moment: string): Clock {
  let at = new Date(moment).getTime();
  return {
    now: () => new Date(at),
    pass: (milliseconds) => {
      at += milliseconds;
    },
    set: (other) => {
      at = new Date(other).getTime();
    },
  };
}
