import { simpleParser } from 'mailparser';
import { generate } from 'selfsigned';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Delivered, mailServer, type Troubles } from '../../../test/transports/mail-server.ts';
import {
  handover,
  letterEmail,
  patience,
  requestFor,
  sequenceEmail,
} from '../../../test/transports/requests.ts';
import { smtpTransportTo } from '../../../test/transports/smtp-transport-to.ts';
import { freePort } from '../../free-port.ts';
import { smtpTransport } from './smtp-transport.ts';

async function serverWith(...given: Parameters<typeof mailServer>) {
  const server = await mailServer(...given);
  onTestFinished(server.close);
  return server;
}

const headOf = ({ raw }: Delivered) => raw.toString('latin1').split('\r\n\r\n')[0] ?? '';
const namesIn = (head: string) =>
  head.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(':')).toLowerCase());

describe('an email that is handed over', () => {
  test('comes with its words, its sender and one reader', async () => {
    const { place, mails } = await serverWith();
    const outcome = await smtpTransportTo(place).send(requestFor(), patience());
    expect(outcome).toEqual({
      ...{ type: 'accepted', providerId: '<delivery-7/welcome@example.com>' },
    });
    expect(mails).toMatchObject([{ from: 'guide@example.com', to: ['ada@example.com'] }]);
    const mail = await simpleParser(mails[0]?.raw ?? '');
    expect(mail.from?.value).toEqual([
      { name: 'Example Clinic, Inc.', address: 'guide@example.com' },
    ]);
    expect(mail.to).toMatchObject({ text: 'ada@example.com' });
    expect(mail.replyTo?.text).toBe(handover.replyTo);
    expect(mail.subject).toBe(sequenceEmail.subject);
    expect(mail.html).toBe(`${sequenceEmail.html}`);
    expect(mail.text).toBe(sequenceEmail.text);
    expect(mail.messageId).toBe('<delivery-7/welcome@example.com>');
  });

  test('has each header once, as it was given', async () => {
    const { place, mails } = await serverWith();
    const long = `<https://emails.example.com/stop/${'a'.repeat(300)}>`;
    const headers = { ...sequenceEmail.headers, 'List-Unsubscribe': long };
    await smtpTransportTo(place).send(requestFor({ ...sequenceEmail, headers }), patience());
    const [mail] = mails;
    if (!mail) throw new Error('No mail came.');
    const names = namesIn(headOf(mail));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('list-'))).toEqual([
      ...['list-unsubscribe', 'list-unsubscribe-post'],
    ]);
    const lines = new Map(
      (await simpleParser(mail.raw)).headerLines.map(({ key, line }) => [key, line]),
    );
    expect(lines.get('list-unsubscribe')?.replaceAll('\r\n', '')).toBe(`List-Unsubscribe: ${long}`);
    expect(lines.get('list-unsubscribe-post')).toBe(
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    );
    expect(lines.get('auto-submitted')).toBe('Auto-Submitted: auto-generated');
    expect(lines.get('x-auto-response-suppress')).toBe('X-Auto-Response-Suppress: All');
  });

  test('has nothing to stop where it answers somebody', async () => {
    const { place, mails } = await serverWith();
    await smtpTransportTo(place).send(requestFor(letterEmail), patience());
    expect(mails[0] && headOf(mails[0])).not.toMatch(/^list-/im);
  });

  test('with the name and password of the address', async () => {
    const { place, mails } = await serverWith({}, { authOptional: false });
    const login = { user: 'clinic', pass: 'p:@ss' };
    const sent = await smtpTransportTo({ ...place, login }).send(requestFor(), patience());
    expect(sent.type).toBe('accepted');
    expect(mails).toHaveLength(1);
  });

  test('to many readers over few connections, to each their own', async () => {
    const { place, mails } = await serverWith();
    const transport = smtpTransportTo(place);
    const readers = Array.from({ length: 40 }, (_, index) => `reader-${index}@example.com`);
    const outcomes = await Promise.all(
      readers.map((to, index) =>
        transport.send(requestFor(sequenceEmail, { to, key: `delivery-${index}` }), patience()),
      ),
    );
    expect(outcomes.every(({ type }) => type === 'accepted')).toBe(true);
    expect(mails.map(({ to }) => to.join()).sort()).toEqual(readers.sort());
  });
});

test('what no request lets through adds no header and no reader either', async () => {
  const { place, mails } = await serverWith();
  const evil = '\r\nBcc: eve@example.com\r\n\r\nhello';
  const request = requestFor();
  const subject = `Hello${evil}`;
  const headers = { ...request.email.headers, 'X-Calliope-Revision': `a${evil}` };
  const email = { ...request.email, subject, headers };
  const transport = smtpTransportTo(place);
  await transport.send({ ...request, email }, patience());
  for (const to of ['ada@example.com, eve@example.com', `ada@example.com${evil}`]) {
    const outcome = await transport.send({ ...request, to }, patience());
    expect(outcome).toEqual({ type: 'refused', code: 'send/refused' });
  }
  for (const mail of mails) {
    expect(namesIn(headOf(mail))).not.toContain('bcc');
    expect(mail.to).toEqual([handover.to]);
  }
  expect(mails).toHaveLength(1);
});

describe('an email that is not known to be out', () => {
  const later = (code: string) => ({ type: 'later', code, mayBeOut: false });
  const refused = { type: 'refused', code: 'send/refused' };
  const unclear = { type: 'unclear', code: 'send/unclear' };

  const cases: [string, Troubles, unknown, number][] = [
    ['the server hangs up at once', { connect: 'hang up' }, later('send/unreachable'), 0],
    ['the server is not ready', { connect: 421 }, later('send/carrier-fault'), 0],
    ['the server takes nobody', { connect: 554 }, later('send/unreachable'), 0],
    ['the password is wrong', { login: 535 }, later('send/key-refused'), 0],
    ['the server hangs up at the password', { login: 'hang up' }, later('send/unreachable'), 0],
    ['the sender is asked to wait', { mail: 451 }, later('send/carrier-fault'), 0],
    ['the sender is not allowed', { mail: 550 }, later('send/sender-refused'), 0],
    ['the sender has to say who it is', { mail: 530 }, later('send/key-refused'), 0],
    ['the email is too large', { mail: 552 }, refused, 0],
    ['the server hangs up at the sender', { mail: 'hang up' }, later('send/unreachable'), 0],
    ['the reader is asked to wait', { rcpt: 451 }, later('send/carrier-fault'), 0],
    ['the reader is not known', { rcpt: 550 }, refused, 0],
    ['the server hangs up at the reader', { rcpt: 'hang up' }, later('send/unreachable'), 0],
    ['the server closes at the reader', { rcpt: 421 }, later('send/carrier-fault'), 0],
    ['the words are asked to wait', { end: 451 }, later('send/carrier-fault'), 1],
    ['the words are refused', { end: 554 }, refused, 1],
    ['the answer to the words is none', { end: 354 }, unclear, 1],
    ['the server closes after the words', { end: 421 }, later('send/carrier-fault'), 1],
    ['the server hangs up during the words', { words: 'hang up' }, unclear, 0],
    ['the server hangs up after the words', { end: 'hang up' }, unclear, 1],
  ];
  for (const hidePIPELINING of [true, false]) {
    const how = hidePIPELINING ? 'one command at a time' : 'all commands at once';
    test.each(cases)(`because %s, with ${how}`, async (_, troubles, outcome, came) => {
      const { place, mails } = await serverWith(troubles, { hidePIPELINING });
      const login = troubles.login ? { user: 'clinic', pass: 'secret' } : undefined;
      const transport = smtpTransportTo({ ...place, login });
      expect(await transport.send(requestFor(), patience())).toEqual(outcome);
      // The pool would try again within 200 milliseconds.
      if (Object.values(troubles).includes('hang up')) {
        await new Promise((done) => setTimeout(done, 300));
      }
      expect(mails).toHaveLength(came);
    });

    test.each<[string, Troubles, unknown]>([
      ['before the words', { rcpt: 'wait' }, later('send/unreachable')],
      ['after the words', { end: 'wait' }, unclear],
    ])(`because time was up ${how} %s`, async (_, troubles, outcome) => {
      const { place } = await serverWith(troubles, { hidePIPELINING });
      const signal = AbortSignal.timeout(500);
      expect(await smtpTransportTo(place).send(requestFor(), signal)).toEqual(outcome);
    });
  }

  test('because nobody listens', async () => {
    const place = { host: '127.0.0.1', port: await freePort(), secure: false, loopback: true };
    const outcome = await smtpTransportTo(place).send(requestFor(), patience());
    expect(outcome).toEqual(later('send/unreachable'));
  });

  test('because time was up before anybody was asked', async () => {
    const { place, mails } = await serverWith();
    const outcome = await smtpTransportTo(place).send(requestFor(), AbortSignal.abort());
    expect(outcome).toEqual(later('send/unreachable'));
    expect(mails).toEqual([]);
  });

  test('because the transport was closed', async () => {
    const { place, mails } = await serverWith();
    const transport = smtpTransportTo(place);
    await transport.close();
    expect(await transport.send(requestFor(), patience())).toEqual(later('send/unreachable'));
    expect(mails).toEqual([]);
  });

  test('because a kept connection broke before the next words', async () => {
    const { place, mails, moments, change } = await serverWith();
    const transport = smtpTransportTo(place);
    expect((await transport.send(requestFor(), patience())).type).toBe('accepted');
    change({ mail: 'hang up' });
    expect(await transport.send(requestFor(), patience())).toEqual(later('send/unreachable'));
    expect(moments.filter((moment) => moment === 'mail')).toHaveLength(2);
    change({});
    expect((await transport.send(requestFor(), patience())).type).toBe('accepted');
    expect(mails).toHaveLength(2);
  });

  test('and does not keep back the next one', async () => {
    const { place, mails, change } = await serverWith({ end: 554 });
    const transport = smtpTransportTo(place);
    expect((await transport.send(requestFor(), patience())).type).toBe('refused');
    change({ end: 'hang up' });
    expect((await transport.send(requestFor(), patience())).type).toBe('unclear');
    change({});
    expect((await transport.send(requestFor(), patience())).type).toBe('accepted');
    expect(mails).toHaveLength(3);
  });
});

// Made for each run: no key belongs in a repository.
const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
  extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
});

describe('a connection to another machine', () => {
  const tls = { key, cert };
  const elsewhere = { loopback: false };

  test('becomes encrypted before anything is said', async () => {
    const { place, mails } = await serverWith({}, { ...tls, hideSTARTTLS: false });
    const transport = smtpTransportTo({ ...place, ...elsewhere, ca: cert });
    expect((await transport.send(requestFor(), patience())).type).toBe('accepted');
    expect(mails).toMatchObject([{ secure: true }]);
  });

  test('is encrypted from its first byte where the address says so', async () => {
    const { place, mails } = await serverWith({}, { ...tls, secure: true });
    const transport = smtpTransportTo({ ...place, ...elsewhere, secure: true, ca: cert });
    expect((await transport.send(requestFor(), patience())).type).toBe('accepted');
    expect(mails).toMatchObject([{ secure: true }]);
  });

  test.each([
    ['without encryption', { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }],
    ['with a certificate that nobody vouches for', { ...tls, hideSTARTTLS: false }],
  ])('is not used %s', async (_, options) => {
    const { place, mails } = await serverWith({}, options);
    const login = { user: 'clinic', pass: 'secret' };
    const outcome = await smtpTransportTo({ ...place, ...elsewhere, login }).send(
      requestFor(),
      patience(),
    );
    expect(outcome).toEqual({ type: 'later', code: 'send/no-tls', mayBeOut: false });
    expect(mails).toEqual([]);
  });
});

test('it promises no keys, and no agreement unless one is named', () => {
  const server = { host: '127.0.0.1', port: 25, secure: false, loopback: true };
  expect(smtpTransport({ server, baa: false })).toMatchObject({
    ...{ name: 'smtp', baa: false, keyLife: 0, perSecond: 5 },
  });
});
