/**
 * Whether a request already holds what would be sent: the weak comparison of If-None-Match.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match
 */
export const matchesEtag = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((candidate) => candidate.trim().replace(/^W\//, ''))
    .some((candidate) => candidate === '*' || candidate === etag);
