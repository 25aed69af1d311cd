import { domainToASCII } from 'node:url';
import { z } from 'zod';

/** An address that emails can go to. */
export interface Address {
  /** As it was written, with the domain in the letters that mail programs know. */
  readonly written: string;
  /** What it is found by: the same for everything that reaches the same inbox by its case alone. */
  readonly normal: string;
}

/** Why something is no address that we can write to. */
type AddressFault = 'missing' | 'invalid' | 'letters';

/** An address, or why there is none. */
export type ReadAddress =
  | { readonly address: Address; readonly fault?: undefined }
  | { readonly address?: undefined; readonly fault: AddressFault };

// https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1
const longest = 254;
const longestLocal = 64;

// The URL standard would cut these off or decode them, and make another address of the rest.
const notInDomain = /[\s%/?#:\\[\]]/;

/**
 * Reads an address as somebody wrote it into a form. International domains become their ASCII
 * form; an international part before the @ is refused, since not every mail server carries it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5890
 */
export function readAddress(text: string): ReadAddress {
  const line = text.trim().normalize('NFC');
  if (line === '') return { fault: 'missing' };
  const [local = '', domain = '', ...more] = line.split('@');
  if (local === '' || more.length > 0 || notInDomain.test(domain)) return { fault: 'invalid' };
  if (/[^\0-\x7f]/.test(local) && !/\s/.test(local)) return { fault: 'letters' };
  const written = `${local}@${domainToASCII(domain)}`;
  const fits = written.length <= longest && local.length <= longestLocal;
  if (!fits || !z.email().safeParse(written).success) return { fault: 'invalid' };
  return { address: { written, normal: written.toLowerCase() } };
}
