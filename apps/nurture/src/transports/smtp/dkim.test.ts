import { generateKeyPairSync } from 'node:crypto';
import { dkimVerify } from 'mailauth';
import { expect, onTestFinished, test } from 'vitest';
import { mailServer } from '../../../test/transports/mail-server.ts';
import {
  letterEmail,
  patience,
  requestFor,
  sequenceEmail,
} from '../../../test/transports/requests.ts';
import { smtpTransportTo } from '../../../test/transports/smtp-transport-to.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'der' },
});
const dkim = { domain: 'example.com', selector: 'mail1', privateKey };

/** The name service, as far as these tests go. */
const resolver = async (name: string) => {
  if (name === 'mail1._domainkey.example.com') {
    return [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]];
  }
  throw Object.assign(new Error('There is no such name.'), { code: 'ENOTFOUND' });
};

async function signedMail(email = sequenceEmail) {
  const server = await mailServer();
  onTestFinished(server.close);
  await smtpTransportTo(server.place, { dkim }).send(requestFor(email), patience());
  return server.mails[0]?.raw.toString('latin1') ?? '';
}

async function verdict(raw: string) {
  const { results } = await dkimVerify(Buffer.from(raw, 'latin1'), { resolver });
  return results.map(({ status }) => status.result);
}

test('a signed email is found good by whoever gets it, with both fields that stop it signed', async () => {
  const raw = await signedMail();
  expect(await verdict(raw)).toEqual(['pass']);
  const signature = raw.slice(0, raw.indexOf('\r\nFrom:')).replace(/\s+/g, '').toLowerCase();
  const fields = /;h=([^;]+);/.exec(signature)?.[1]?.split(':') ?? [];
  expect(fields).toEqual(
    expect.arrayContaining([
      ...['from', 'to', 'subject', 'date', 'message-id', 'reply-to', 'auto-submitted'],
      ...['list-unsubscribe', 'list-unsubscribe-post'],
    ]),
  );
});

test.each([
  ['its words', 'Bring a list', 'Bring no list'],
  ['where it is stopped', 'emails.example.com/stop/', 'emails.evil.test/stop/'],
  ['how it is stopped', 'List-Unsubscribe=One-Click', 'List-Unsubscribe=Two-Click'],
  ['who reads an answer', 'Reply-To: desk@', 'Reply-To: eve@'],
  ['its subject', 'Subject: ', 'Subject: Re: '],
])('a change of %s is found', async (_, from, to) => {
  const raw = await signedMail();
  expect(raw).toContain(from);
  expect(await verdict(raw.replace(from, to))).not.toContain('pass');
});

test('a letter that nobody can stop is signed, too', async () =>
  expect(await verdict(await signedMail(letterEmail))).toEqual(['pass']));
