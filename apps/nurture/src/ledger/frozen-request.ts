import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { seal, unseal } from '../secrets/index.ts';
import type { CarriedWords } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import type { MailRequest } from '../transports/transport.ts';
import type { LetterRow } from './sending.ts';

const mailRequest = z.strictObject({
  key: z.string(),
  to: z.string(),
  email: z.strictObject({
    from: z.string().optional(),
    subject: z.string(),
    preheader: z.string(),
    html: z.string(),
    text: z.string(),
    headers: z.record(z.string(), z.string()),
  }),
});

const placeOf = (id: string): string => `letter ${id} request`;

/** The columns that keep a request until its letter is settled. */
export function frozen(
  request: MailRequest,
  words: CarriedWords,
  { keyring, random }: Pick<Store, 'keyring' | 'random'>,
): Pick<LetterRow, 'request' | 'requestHash' | 'words'> {
  const bytes = JSON.stringify(request);
  return {
    request: seal(packed(bytes), placeOf(request.key), keyring, random),
    requestHash: createHash('sha256').update(bytes).digest('base64url'),
    words,
  };
}

/**
 * The request that was handed over before, byte for byte.
 *
 * @throws NurtureFault when it was changed outside this program
 */
export const thawed = (id: string, sealed: string, { keyring }: Pick<Store, 'keyring'>) =>
  mailRequest.parse(JSON.parse(unpacked(unseal(sealed, placeOf(id), keyring)))) as MailRequest;

/** A sixth of it: what is sealed can no longer be made smaller by the database, which writes it twice. */
const packed = (bytes: string): string => deflateRawSync(bytes, { level: 1 }).toString('base64');

const unpacked = (text: string): string =>
  inflateRawSync(Buffer.from(text, 'base64')).toString('utf8');

/** A sealed request under the newest key. */
export const resealedRequest = (
  id: string,
  sealed: string,
  older: Pick<Store, 'keyring'>,
  newer: Pick<Store, 'keyring' | 'random'>,
): string =>
  seal(unseal(sealed, placeOf(id), older.keyring), placeOf(id), newer.keyring, newer.random);
