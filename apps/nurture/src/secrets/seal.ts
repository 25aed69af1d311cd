import { createCipheriv, createDecipheriv } from 'node:crypto';
import { NurtureFault } from '../fault/nurture-fault.ts';
import { derive } from './derive.ts';
import { type Keyring, newestOf, type Random } from './keyring.ts';

const nonceLength = 12;
const tagLength = 16;

/**
 * Words as only a holder of the keys can read them: `KEY.base64url`, the latter a nonce, the
 * AES-256-GCM text and its tag.
 *
 * @param place the row and column where it is kept, so that it cannot be moved to another person
 * @see https://csrc.nist.gov/pubs/sp/800/38/d/final
 */
export function seal(words: string, place: string, keyring: Keyring, random: Random): string {
  const key = newestOf(keyring);
  const nonce = random(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', derive(key, 'seal'), nonce);
  cipher.setAAD(Buffer.from(`${key.id} ${place}`));
  const sealed = [nonce, cipher.update(words, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return `${key.id}.${Buffer.concat(sealed).toString('base64url')}`;
}

/**
 * The words that were sealed.
 *
 * @throws NurtureFault when the key is not there, or what was sealed was changed or moved
 */
export function unseal(sealed: string, place: string, keyring: Keyring): string {
  const [id = '', text = ''] = sealed.split('.');
  const key = keyring.find((one) => one.id === id);
  if (key === undefined) throw new NurtureFault('keys/missing', id);
  const bytes = Buffer.from(text, 'base64url');
  const end = bytes.length - tagLength;
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      derive(key, 'seal'),
      bytes.subarray(0, nonceLength),
    );
    decipher.setAAD(Buffer.from(`${id} ${place}`)).setAuthTag(bytes.subarray(end));
    return (
      decipher.update(bytes.subarray(nonceLength, end), undefined, 'utf8') + decipher.final('utf8')
    );
  } catch {
    throw new NurtureFault('keys/damaged', place);
  }
}
