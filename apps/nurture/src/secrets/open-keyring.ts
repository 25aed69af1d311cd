import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NurtureFault } from '../fault/nurture-fault.ts';
import { firstKeyring, type Keyring, keyringText, type Random } from './keyring.ts';
import { parseKeyring } from './parse-keyring.ts';

/** Where keys come from: the text of an environment variable, or a file. */
export interface KeySource {
  readonly text?: string | undefined;
  readonly file: string;
}

/** The keys, and whether they have just been made. */
export interface OpenedKeys {
  readonly keyring: Keyring;
  readonly made: boolean;
}

/**
 * The keys of the environment or of the file. Where there are none they are made, in a file that
 * only its owner reads.
 *
 * @throws NurtureFault when they cannot be read, or others can read the file
 */
export function openKeyring({ text, file }: KeySource, random: Random): OpenedKeys {
  if (text !== undefined) return { keyring: parseKeyring(text, 'NURTURE_KEYS'), made: false };
  if (existsSync(file)) return { keyring: readKeyring(file), made: false };
  const keyring = firstKeyring(random);
  writeKeyring(file, keyring);
  return { keyring, made: true };
}

/** Whether there are keys to open, so that none are made where there should be some. */
export const hasKeyring = ({ text, file }: KeySource): boolean =>
  text !== undefined || existsSync(file);

/** Keeps keys in a new file, or over an old one in one step. */
export function writeKeyring(file: string, keyring: Keyring): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.new`;
  writeFileSync(aside, keyringText(keyring), { mode: 0o600, flush: true });
  renameSync(aside, file);
}

function readKeyring(file: string): Keyring {
  // Windows has other rights, which Node does not tell.
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new NurtureFault('keys/too-open', file);
  }
  return parseKeyring(textOf(file), file);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'no reason';
    throw new NurtureFault('keys/unreadable', `${file}, ${code}`);
  }
}
