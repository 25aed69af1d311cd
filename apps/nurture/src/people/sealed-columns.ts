import { indexOf, seal } from '../secrets/index.ts';
import type { Store } from '../store/store.ts';
import type { Address } from './address.ts';

/** The columns of an address: sealed to be written to, and as what it is found by. */
export const addressColumns = (
  id: string,
  { written, normal }: Address,
  { keyring, random }: Pick<Store, 'keyring' | 'random'>,
) => ({
  address: seal(written, `person ${id} address`, keyring, random),
  addressIndex: indexOf(normal, keyring),
});

/** The column of a first name. */
export const nameColumn = (
  id: string,
  firstName: string,
  { keyring, random }: Pick<Store, 'keyring' | 'random'>,
) => ({
  firstName: firstName === '' ? null : seal(firstName, `person ${id} name`, keyring, random),
});
