import { rotateKeys } from '../rotate/rotate-keys.ts';
import { writeKeyring } from '../secrets/index.ts';
import { withNewKey } from '../secrets/keyring.ts';
import { type Context, WrongCall } from './context.ts';

/** `nurture keys rotate`: a new key for everything, and the old ones for what cannot be sealed anew. */
export async function runRotate(context: Context): Promise<void> {
  const { text, file } = context.settings.keys;
  if (text !== undefined) {
    throw new WrongCall(
      'The keys are in NURTURE_KEYS. Put them into a file first, and set NURTURE_KEY_FILE.',
    );
  }
  await context.alone();
  const store = await context.store();
  const keyring = withNewKey(store.keyring, store.random);
  // First the file: a key that nothing was sealed with yet does no harm, one that is lost does.
  writeKeyring(file, keyring);
  const count = await rotateKeys(store, keyring);
  const people = count === 1 ? '1 person was' : `${count} people were`;
  context.out(
    `${people} sealed anew. Back up ${file}: older backups of it do not open this store.\n`,
  );
}
