import type { SignOffStatus } from './document-status.ts';

/**
 * A sign-off as staff read it in a table: `signed 2026-05-04 …`, `lapsed: …`, `awaiting`.
 *
 * @example
 * ```ts
 * import { signOffInWords } from '@calliope/content-sdk/status';
 *
 * signOffInWords({ state: 'awaiting', missing: 'parts' });
 * // 'awaiting its parts'
 * ```
 */
export function signOffInWords(found: SignOffStatus): string {
  switch (found.state) {
    case 'signed':
      return `signed ${found.on} ${found.by}, ${found.credential}`;
    case 'lapsed':
      return `lapsed: ${found.lapsed.join(', ')}`;
    case 'awaiting':
      return found.missing === 'words' ? 'awaiting' : 'awaiting its parts';
    case 'unreadable':
      return 'cannot be read';
  }
}
