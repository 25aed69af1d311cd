import { StartFault } from '@calliope/page-shell/host';

const units = { s: 1_000, m: 60_000 } as const;

/**
 * How long a day takes in a time-lapse, in milliseconds: `10s` or `1m`.
 *
 * @param source where it was written: `--day`, or the name of a variable
 * @throws StartFault that says what to write
 */
export function readLapse(text: string, source: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,4})(s|m)$/.exec(text) ?? [];
  const length = Number(digits) * (units[unit as keyof typeof units] ?? 0);
  if (length > 0) return length;
  throw new StartFault(
    `${source} is "${text}". Write how long a day is to take, such as 10s or 1m.`,
  );
}
