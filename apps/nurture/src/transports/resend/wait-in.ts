/** Longer than this nobody waits on the word of a server. */
const longest = 24 * 3_600_000;

/**
 * How long an answer asks to wait, in milliseconds. A date is compared with that of the answer,
 * so that the clock of this machine does not matter.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function waitIn(headers: Headers): number | undefined {
  const asked = headers.get('retry-after') ?? headers.get('ratelimit-reset');
  if (asked === null) return undefined;
  const wait = /^\d+$/.test(asked)
    ? Number(asked) * 1000
    : Date.parse(asked) - Date.parse(headers.get('date') ?? '');
  return wait >= 0 ? Math.min(wait, longest) : undefined;
}
