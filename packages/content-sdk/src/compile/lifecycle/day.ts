/** The day that content is held against. */
export interface Day {
  /** The day itself: `2026-11-23`. */
  readonly on: string;
  /** The day on which words were last released; undefined where they never were. */
  readonly released: string | undefined;
  /** Whether what has passed, lapsed or grown old is an error; a warning otherwise. */
  readonly strict?: boolean;
}
