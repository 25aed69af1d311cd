import type { Email } from '../email/email.ts';
import { oneLine } from '../email/one-line.ts';
import type { CompiledEmail } from './compile-email.ts';
import type { Pieces, Slot } from './cut.ts';

/** What differs from reader to reader. */
export interface Personal {
  /** What their own addresses end with: letters, digits, `-` and `_`. */
  readonly token: string;
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/**
 * A compiled email for one reader: the same bytes that `renderEmail` gives, without rendering.
 *
 * @throws RangeError when the token has a sign that an address would change
 * @example
 * ```ts
 * import { personalise } from '@calliope/channel-email';
 *
 * const compiled = {
 *   from: undefined,
 *   subject: 'Welcome',
 *   preheader: 'The first of seven.',
 *   html: ['<p>Hello ', { field: 'firstName' }, '</p>'],
 *   text: ['Hello ', { field: 'firstName' }],
 *   headers: {},
 *   fallbacks: { firstName: 'there' },
 * };
 * personalise(compiled, { token: 'abc', fields: { firstName: "O'Neil" } }).html;
 * // '<p>Hello O&#x27;Neil</p>'
 * ```
 */
export function personalise(compiled: CompiledEmail, { token, fields = {} }: Personal): Email {
  if (!/^[\w-]+$/.test(token)) throw new RangeError('A token has letters, digits, - and _ only.');
  const value = (slot: Slot): string =>
    'token' in slot ? token : wordsFor(slot.field, fields, compiled.fallbacks);
  const headers = Object.entries(compiled.headers).map(([name, pieces]) => [
    name,
    filled(pieces, value),
  ]);
  return {
    ...(compiled.from !== undefined && { from: compiled.from }),
    subject: compiled.subject,
    preheader: compiled.preheader,
    html: filled(compiled.html, (slot) => escaped(value(slot))),
    text: filled(compiled.text, value),
    headers: Object.fromEntries(headers),
  };
}

function wordsFor(
  name: string,
  fields: Readonly<Record<string, string>>,
  fallbacks: Readonly<Record<string, string>>,
): string {
  const given = Object.hasOwn(fields, name) ? oneLine(fields[name] ?? '') : '';
  return given || (fallbacks[name] ?? '');
}

const filled = (pieces: Pieces, value: (slot: Slot) => string): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : value(piece))).join('');

// As React does it, so that the bytes are the same.
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
