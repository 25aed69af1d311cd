/** How long a letter waits after each try, in minutes; after the last of them, as long again. */
const waits = [1, 5, 15, 60] as const;
const longest = 60;

/**
 * How long a letter waits until it is tried again, in milliseconds.
 *
 * @param tries how often it was tried
 * @param asked how long the carrier asks to wait
 */
export const waitAfter = (tries: number, asked: number | undefined): number =>
  asked ?? (waits[tries - 1] ?? longest) * 60_000;
