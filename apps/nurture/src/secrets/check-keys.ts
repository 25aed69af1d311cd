import { NurtureFault } from '../fault/nurture-fault.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Key, Keyring } from './keyring.ts';

/** A key as a store remembers it. */
export interface KnownKey {
  readonly id: string;
  readonly fingerprint: string;
}

/**
 * Compares keys with those that a store was written with.
 *
 * @returns the keys that the store does not know yet
 * @throws NurtureFault when one is missing, or is another one
 */
export function checkKeys(keyring: Keyring, known: readonly KnownKey[]): readonly Key[] {
  for (const { id, fingerprint } of known) {
    const key = keyring.find((one) => one.id === id);
    if (key === undefined) throw new NurtureFault('keys/missing', id);
    if (fingerprintOf(key) !== fingerprint) throw new NurtureFault('keys/wrong', id);
  }
  return keyring.filter(({ id }) => !known.some((one) => one.id === id));
}
