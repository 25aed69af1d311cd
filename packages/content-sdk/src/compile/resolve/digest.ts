import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * SHA-256 of a value's canonical JSON, in hexadecimal.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function digestOf(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('A digest is taken of JSON only.');
  return createHash('sha256').update(json, 'utf8').digest('hex');
}
