import { NurtureFault } from '../fault/nurture-fault.ts';
import { type Key, type Keyring, keyringShape } from './keyring.ts';

/**
 * Keys from the text of a file or of the environment.
 *
 * @throws NurtureFault that says what is wrong with them and shows nothing of them
 */
export function parseKeyring(text: string, place: string): Keyring {
  const found = keyringShape.safeParse(parsed(text, place));
  if (!found.success) {
    const [issue] = found.error.issues;
    throw unreadable(place, `${issue?.path.join('.') || 'the whole'}: ${reasonOf(issue?.code)}`);
  }
  const [first, ...others] = found.data.keys.map(
    ({ id, secret }): Key => ({ id, secret: Buffer.from(secret, 'base64') }),
  );
  if (first === undefined) throw unreadable(place, 'it holds none');
  return [first, ...others];
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of JSON.parse quotes the text, and the text is a secret.
    throw unreadable(place, 'it is not JSON');
  }
}

// Only the kind of the fault: a message could quote a part of a key.
const reasonOf = (code = 'custom'): string =>
  code === 'custom' ? 'not a key of this program' : code.replaceAll('_', ' ');

const unreadable = (place: string, reason: string): NurtureFault =>
  new NurtureFault('keys/unreadable', `${place}, ${reason}`);
