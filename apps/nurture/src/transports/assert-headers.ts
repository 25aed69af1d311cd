import type { Email } from '@calliope/channel-email';

type Headers = Readonly<Record<string, string>>;

/**
 * Sees to it that nothing in an email can begin a header of its own, that no header is there
 * twice, and that it is stopped with one click or not at all.
 *
 * @param more headers that are added to those of the email
 * @throws RangeError that names the header, never what is in it
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1
 */
export function assertHeaders({ subject, from = '', headers }: Email, more: Headers): void {
  for (const [name, value] of Object.entries({ Subject: subject, From: from })) {
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) throw new RangeError(`${name} is not one line.`);
  }
  const all = [...Object.entries(headers), ...Object.entries(more)];
  for (const [name, value] of all) {
    if (!/^[\w-]+$/.test(name)) throw new RangeError('A header has a name that no header has.');
    if (!/^[\x20-\x7e]+$/.test(value)) throw new RangeError(`${name} is not one line of ASCII.`);
    if (name.length + value.length > longest) throw new RangeError(`${name} is too long.`);
  }
  const names = all.map(([name]) => name.toLowerCase());
  const twice = [...written, ...names].find((name, at, list) => list.indexOf(name) !== at);
  if (twice !== undefined) throw new RangeError(`The header ${twice} is there twice.`);
  assertOneClick(new Map(all.map(([name, value]) => [name.toLowerCase(), value])));
}

/** What every email has beside its own headers, so that none of them may be given again. */
const written = ['subject', 'from', 'to', 'cc', 'bcc', 'sender', 'date', 'dkim-signature'];

/** 998 signs make a line; two of them are between the name and the value. */
const longest = 996;

/**
 * Half of it would be a button in the mail program that stops nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8058#section-3.1
 */
function assertOneClick(headers: ReadonlyMap<string, string>): void {
  const address = headers.get('list-unsubscribe');
  const post = headers.get('list-unsubscribe-post');
  if (address === undefined && post === undefined) return;
  const isWhole =
    /^<https:[^\s<>,]+>$/.test(address ?? '') && post === 'List-Unsubscribe=One-Click';
  if (!isWhole) throw new RangeError('List-Unsubscribe is not one click to an address by https.');
}
