import { eq } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import { expect, onTestFinished, test } from 'vitest';
import { gateTo } from '../../src/ledger/gate.ts';
import { queueDueSteps } from '../../src/ledger/queue-steps.ts';
import { sendDueLetters } from '../../src/ledger/send-due-letters.ts';
import { letter } from '../../src/store/schema.ts';
import { smtpTransport } from '../../src/transports/smtp/smtp-transport.ts';
import { clockAt, hour } from '../clock.ts';
import { enrolledReader } from '../people/enrolled-reader.ts';
import { testService } from '../readers/test-service.ts';
import { sharedServer } from '../stores/shared-store.ts';
import { mailServer, type Troubles } from '../transports/mail-server.ts';
import { guideLibrary } from './guide-library.ts';
import { postOffice } from './post-office.ts';

/** A reader whose first email is due, and a clinic that mails by its own server. */
async function dueOverSmtp(troubles: Troubles = {}) {
  const server = await mailServer(troubles);
  onTestFinished(server.close);
  const clock = clockAt('2026-12-07T12:00:00-05:00');
  const service = testService({ store: await sharedServer(), clock, library: guideLibrary });
  const reader = await enrolledReader(service, 'reader@example.com');
  await service.store.change((tables) =>
    tables.delete(letter).where(eq(letter.personId, reader.id)),
  );
  const transport = smtpTransport({ server: server.place, baa: true });
  onTestFinished(transport.close);
  const { steps, sending } = postOffice(service);
  const post = { ...sending, transport, replyTo: 'desk@example.com' };
  const gate = gateTo(transport);
  const round = async () => {
    await queueDueSteps(post, 100);
    return sendDueLetters(post, gate);
  };
  return { ...server, clock, steps, round };
}

test('an email reaches its reader once, by the id that the ledger has of it', async () => {
  const { mails, steps, round } = await dueOverSmtp();
  expect(await round()).toBe(1);
  expect(await round()).toBe(0);
  const [row] = await steps();
  const mail = await simpleParser(mails[0]?.raw ?? '');
  expect(mails).toMatchObject([{ to: ['reader@example.com'] }]);
  expect(mail.messageId).toBe(`<${row?.id}@example.com>`);
  expect(mail.replyTo?.text).toBe('desk@example.com');
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail.headerLines.filter(({ key }) => key.startsWith('list-unsubscribe'))).toHaveLength(2);
});

test('an email that a lost answer leaves unclear is not sent again', async () => {
  const { mails, steps, round, clock, change } = await dueOverSmtp({ end: 'hang up' });
  expect(await round()).toBe(0);
  expect(await steps()).toMatchObject([{ state: 'unknown', reason: 'send/unclear' }]);
  change({});
  clock.pass(hour);
  expect(await round()).toBe(0);
  expect(mails).toHaveLength(1);
});
