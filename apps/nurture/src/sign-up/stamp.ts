import { createHmac, timingSafeEqual } from 'node:crypto';
import { derive, type Keyring, newestOf, newToken, type Random } from '../secrets/index.ts';

/** When a form was given out, and which one it is. */
export interface Stamp {
  readonly id: string;
  readonly at: Date;
}

/** A form says when it was given out, signed, so that a machine cannot say that it took its time. */
export function makeStamp(keyring: Keyring, random: Random, now: Date): string {
  const words = `${newToken(random)}.${now.getTime().toString(36)}`;
  return `${words}.${signed(words, keyring)}`;
}

/** Reads a stamp; undefined where we have not made it. */
export function readStamp(stamp: string, keyring: Keyring): Stamp | undefined {
  const [id = '', at = '', mac = ''] = stamp.split('.');
  const ours = Buffer.from(signed(`${id}.${at}`, keyring));
  const given = Buffer.from(mac);
  const isOurs = ours.length === given.length && timingSafeEqual(ours, given);
  return isOurs ? { id, at: new Date(Number.parseInt(at, 36)) } : undefined;
}

const signed = (words: string, keyring: Keyring): string =>
  createHmac('sha256', derive(newestOf(keyring), 'form'))
    .update(words)
    .digest('base64url');
