import type { Email } from '@calliope/channel-email';
import { expect, test } from 'vitest';
import { renderSink } from '../../test/render-sink.ts';
import {
  handover,
  letterEmail,
  requestFor,
  sequenceEmail,
} from '../../test/transports/requests.ts';
import { mailRequest } from './mail-request.ts';

test('every email says that no person wrote it, and who reads an answer', () =>
  expect(requestFor().email.headers).toEqual({
    ...sequenceEmail.headers,
    'Message-ID': '<delivery-7/welcome@example.com>',
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Reply-To': 'desk@example.com',
  }));

test('the same email and key are the same bytes', () =>
  expect(JSON.stringify(requestFor())).toBe(JSON.stringify(requestFor())));

test('without a mailbox for answers they go to the sender', () =>
  expect(requestFor(sequenceEmail, { replyTo: undefined }).email.headers).not.toHaveProperty(
    'Reply-To',
  ));

test('an email of a sequence is stopped by one click, and a letter has nothing to stop', async () => {
  const { email } = await renderSink();
  expect(Object.keys(mailRequest(email, handover).email.headers).join()).not.toContain('List-');
  const named = Object.keys(requestFor().email.headers).filter((one) => /^List-/.test(one));
  expect(named).toEqual(['List-Unsubscribe', 'List-Unsubscribe-Post']);
  expect(Object.keys(requestFor(letterEmail).email.headers).join()).not.toContain('List-');
});

test('an email without a sender is not handed over', () => {
  const { from: _, ...unsigned } = sequenceEmail;
  expect(() => requestFor(unsigned)).toThrow('(send/no-sender)');
});

const withHeader = (name: string, value: string): Email => ({
  ...sequenceEmail,
  headers: { ...sequenceEmail.headers, [name]: value },
});

test.each<[string, Email]>([
  ['a subject', { ...sequenceEmail, subject: 'Hello\r\nBcc: eve@example.com' }],
  ['a subject by the separator of lines', { ...sequenceEmail, subject: 'Hello\u2028Bcc: eve' }],
  ['a sender', { ...sequenceEmail, from: 'Clinic\nBcc: eve@example.com <guide@example.com>' }],
  ['a header', withHeader('X-Calliope-Revision', 'a\r\nBcc: eve@example.com')],
  ['the name of a header', withHeader('X-A: b\r\nBcc', 'eve@example.com')],
])('%s cannot add a header', (_, email) => expect(() => requestFor(email)).toThrow(RangeError));

test.each([
  'Bcc',
  'cc',
  'TO',
  'Date',
  'message-id',
  'reply-to',
  'auto-submitted',
  'DKIM-Signature',
])('an email cannot say %s for itself', (name) =>
  expect(() => requestFor(withHeader(name, 'x'))).toThrow('is there twice'),
);

test.each([
  ['twice', withHeader('list-unsubscribe', '<https://emails.example.com/stop/b>')],
  ['without one click', { ...letterEmail, headers: { 'List-Unsubscribe': '<https://a.test/>' } }],
  [
    'by nothing',
    { ...letterEmail, headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } },
  ],
  ['without https', withHeader('List-Unsubscribe', '<http://emails.example.com/stop/b>')],
  ['at two addresses', withHeader('List-Unsubscribe', '<https://a.test/>, <https://b.test/>')],
])('an email cannot be stopped %s', (_, email) =>
  expect(() => requestFor(email)).toThrow(/List-Unsubscribe|list-unsubscribe/),
);

test.each([
  'ada@example.com, eve@example.com',
  'ada@example.com;eve@example.com',
  'Ada <ada@example.com>',
  'ada@example.com\r\nBcc: eve@example.com',
  'group: ada@example.com;',
  '"eve@evil.test ada"@example.com',
  '',
])('%j is not one address, and is not repeated', (to) => {
  expect(() => requestFor(sequenceEmail, { to })).toThrow(
    /^The email does not go to one address\.$/,
  );
});

test.each(['', 'a b', 'a@b', '<a>', 'a\r\n', '.a', 'a..b', 'a'.repeat(201)])(
  'the key %j cannot stand in a Message-ID',
  (key) => expect(() => requestFor(sequenceEmail, { key })).toThrow('The key of an email'),
);
