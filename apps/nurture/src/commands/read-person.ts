import { type Address, findPerson, type PersonRow, readAddress } from '../people/index.ts';
import type { Store, Tables } from '../store/store.ts';
import { type Context, WrongCall } from './context.ts';

/**
 * The address that a command is about. With `-` it is read from standard input, where neither the
 * history of the shell nor the list of processes has it.
 */
export async function addressOf(argument: string, { input }: Context): Promise<Address> {
  const text = argument === '-' ? await input() : argument;
  const { address } = readAddress(text);
  if (!address)
    throw new WrongCall('That is no email address. Write one such as name@example.com.');
  return address;
}

/** The person with an address. @throws WrongCall where nobody has it */
export async function knownPerson(
  tables: Tables,
  store: Store,
  address: Address,
): Promise<PersonRow> {
  const who = await findPerson(tables, store, address);
  if (!who) throw new WrongCall('Nobody with this address is in the store.');
  return who;
}
