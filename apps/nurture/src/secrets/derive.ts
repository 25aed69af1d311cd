import { hkdfSync } from 'node:crypto';
import type { Key } from './keyring.ts';

/** What a secret is derived for: each use has its own, so that none tells anything of another. */
type Use = 'seal' | 'index' | 'form' | 'fingerprint' | `network ${string}`;

const derived = new WeakMap<Key, Map<Use, Buffer>>();

/**
 * The secret of a key for one use, 32 bytes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5869
 */
export function derive(key: Key, use: Use): Buffer {
  const known = derived.get(key) ?? new Map<Use, Buffer>();
  derived.set(key, known);
  const found = known.get(use) ?? Buffer.from(hkdfSync('sha256', key.secret, '', use, 32));
  // Networks have a new use each day, which is not worth keeping.
  if (!use.startsWith('network')) known.set(use, found);
  return found;
}
