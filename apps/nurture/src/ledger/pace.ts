/** How long what a process waits for may take, in milliseconds. */
export interface Pace {
  /** For how long a letter is left to whoever claimed it. */
  readonly lease: number;
  /** How long a carrier may take for one email. */
  readonly timeLimit: number;
  /** How often jobs are asked for. */
  readonly poll: number;
  /** How often to look for what is overdue and has no job. */
  readonly sweep: number;
}

/** The pace of a service. Only who kills processes to see what becomes of them is in a hurry. */
export const usualPace: Pace = {
  ...{ lease: 120_000, timeLimit: 30_000 },
  ...{ poll: 1_000, sweep: 60_000 },
};
