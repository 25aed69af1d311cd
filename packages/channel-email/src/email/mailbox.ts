import { oneLine } from './one-line.ts';

/**
 * A sender as `Name <address>`, the name quoted where it needs to be.
 *
 * @throws RangeError when the address is not one
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-3.4
 */
export function mailbox(name: string, address: string): string {
  if (!/^[^\s<>"(),:;@\\]+@[a-z0-9.-]+$/i.test(address)) {
    throw new RangeError(`"${oneLine(address)}" is not an address to send from.`);
  }
  const line = oneLine(name);
  const quoted = /["(),.:;<>@[\\\]]/.test(line) ? `"${line.replace(/["\\]/g, '\\$&')}"` : line;
  return `${quoted} <${address}>`;
}
