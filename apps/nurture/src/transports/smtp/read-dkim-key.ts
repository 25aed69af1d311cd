import { createPrivateKey } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { NurtureFault } from '../../fault/nurture-fault.ts';
import type { DkimKey } from './dkim-options.ts';

/** Where the key is that a domain signs its mail with. */
export interface DkimFile {
  readonly domain: string;
  readonly selector: string;
  readonly file: string;
}

/**
 * Reads the key of a domain.
 *
 * @throws NurtureFault when it is no RSA key, or others can read it
 * @see https://www.rfc-editor.org/rfc/rfc8301#section-3.2
 */
export function readDkimKey({ domain, selector, file }: DkimFile): DkimKey {
  const privateKey = textOf(file);
  if (!isLongRsa(privateKey)) throw new NurtureFault('transport/wrong-dkim', file);
  // Windows has other rights, which Node does not tell.
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new NurtureFault('keys/too-open', file);
  }
  return { domain, selector, privateKey };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new NurtureFault('transport/wrong-dkim', file);
  }
}

function isLongRsa(text: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(text);
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 1024;
  } catch {
    return false;
  }
}
