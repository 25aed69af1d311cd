/** Something that an app serves, for people to open. */
export interface Address {
  readonly label: string;
  readonly url: string;
}

/** What an app tells the supervisor that forked it. */
export interface Announcement {
  readonly type: 'announce';
  readonly addresses: readonly Address[];
}

/**
 * Says where an app can be reached: to the supervisor that forked it, else on standard output.
 *
 * @example
 * ```ts
 * import { announce } from '@calliope/page-shell/host';
 *
 * announce([{ label: 'Patient pages', url: 'http://127.0.0.1:4100/' }]);
 * // Patient pages  http://127.0.0.1:4100/
 * ```
 */
export function announce(addresses: readonly Address[]): void {
  const announcement: Announcement = { type: 'announce', addresses };
  // A supervisor that has just gone is noticed by `untilStopped`, not here.
  if (process.connected) process.send?.(announcement, () => undefined);
  else process.stdout.write(lines(addresses));
}

function lines(addresses: readonly Address[]): string {
  const width = Math.max(0, ...addresses.map(({ label }) => label.length));
  return addresses.map(({ label, url }) => `${label.padEnd(width)}  ${url}\n`).join('');
}
