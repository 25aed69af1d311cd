import type { Email } from '@calliope/channel-email';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { minute } from '../../test/clock.ts';
import { type Story, story } from '../../test/people/story.ts';
import { serverPlace } from '../../test/stores/fresh-store.ts';
import { SendFault } from '../send/send-fault.ts';
import { letter } from '../store/schema.ts';
import { takeDueLetters } from './due-letters.ts';
import { type Post, sendDueLetters } from './send-due-letters.ts';

const ada = 'ada@example.com';
const email: Email = { subject: '', preheader: '', html: '', text: '', headers: {} };
const refused = async () => {
  throw new SendFault('send/refused', `validation_error, ${ada} is not allowed.`);
};

async function post(told: Story, send: Post['send']) {
  const reports: string[] = [];
  const round = () =>
    sendDueLetters({
      ...{ store: told.store, now: told.clock.now, send },
      compose: async () => email,
      report: (fault) => reports.push(fault),
    });
  const rows = () => told.store.read((tables) => tables.select().from(letter));
  return { round, reports, rows };
}

test('a letter that is due is sent once, and what it said is not kept', async () => {
  const told = await story(await serverPlace());
  await told.ask(ada);
  const sent: unknown[] = [];
  const { round, rows, reports } = await post(told, async (_, to, key) => sent.push([to, key]));
  const [row] = await rows();
  expect(await round()).toBe(1);
  expect(await round()).toBe(0);
  expect(sent).toEqual([[ada, `letter-${row?.id}`]]);
  expect(await rows()).toMatchObject([{ dueAt: null, sealed: null, sentAt: told.clock.now() }]);
  expect(reports).toEqual([]);
});

test('a letter that nobody carries waits longer each time, and is given up with what it said', async () => {
  const told = await story(await serverPlace());
  await told.ask(ada);
  const keys = new Set<string>();
  const { round, rows, reports } = await post(told, async (_, __, key) => {
    keys.add(key);
    return refused();
  });
  const waited: number[] = [];
  for (;;) {
    expect(await round()).toBe(0);
    const [row] = await rows();
    if (!row?.dueAt) break;
    waited.push((row.dueAt.getTime() - told.clock.now().getTime()) / minute);
    told.clock.pass(row.dueAt.getTime() - told.clock.now().getTime() - 1);
    expect(await round()).toBe(0);
    told.clock.pass(1);
  }
  expect(waited).toEqual([1, 5, 15, 60, 240, 720]);
  expect(await rows()).toMatchObject([{ dueAt: null, sealed: null, sentAt: null, tries: 7 }]);
  expect(keys.size).toBe(1);
  expect(reports).toHaveLength(7);
  expect(reports[0]).toMatch(
    /^Letter [\w-]{22} \(confirm\) was not sent: send\/refused\. It is tried again at 2026-12-05T15:01:00\.000Z\.$/,
  );
  expect(reports.at(-1)).toMatch(/It is given up\.$/);
  expect(reports.join()).not.toContain(ada);
});

test('a letter that may be out is not tried again', async () => {
  const told = await story(await serverPlace());
  await told.ask(ada);
  let tries = 0;
  const { round, rows, reports } = await post(told, async () => {
    tries += 1;
    throw new SendFault('send/unclear');
  });
  await round();
  told.clock.pass(24 * 60 * minute);
  await round();
  expect(tries).toBe(1);
  expect(await rows()).toMatchObject([{ dueAt: null, sealed: null, sentAt: null }]);
  expect(reports).toEqual([expect.stringMatching(/send\/unclear\. It is given up\.$/)]);
});

test('a fault of this program names nobody either', async () => {
  const told = await story(await serverPlace());
  await told.ask(ada);
  const { round, reports } = await post(told, async () => {
    throw new TypeError(`Cannot read ${ada}`);
  });
  await round();
  expect(reports).toEqual([expect.stringContaining('a fault of this program')]);
  expect(reports.join()).not.toContain('example.com');
});

test('a letter that a worker died with is due again after a minute', async () => {
  const told = await story(await serverPlace());
  await told.ask(ada);
  const take = () => takeDueLetters(told.store, 20, told.clock.now());
  expect(await take()).toHaveLength(1);
  expect(await take()).toHaveLength(0);
  told.clock.pass(minute - 1);
  expect(await take()).toHaveLength(0);
  told.clock.pass(1);
  expect(await take()).toMatchObject([{ tries: 2 }]);
});

test('two workers share the letters and send none twice', async () => {
  const told = await story(await serverPlace());
  for (let count = 0; count < 30; count += 1) await told.ask(`reader-${count}@example.com`);
  const sent: string[] = [];
  const { round } = await post(told, async (_, to) => sent.push(to));
  const counts = await Promise.all([round(), round(), round()]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(30);
  expect(new Set(sent).size).toBe(30);
});

test('a letter that was damaged does not keep back the others', async () => {
  const told = await story(await serverPlace());
  await told.ask(ada);
  await told.ask('eve@example.com');
  const sent: string[] = [];
  const { round, rows, reports } = await post(told, async (_, to) => sent.push(to));
  const [one] = await rows();
  await told.store.change((tables) =>
    tables
      .update(letter)
      .set({ sealed: 'k1.AAAA' })
      .where(eq(letter.id, one?.id ?? '')),
  );
  expect(await round()).toBe(1);
  expect(sent).toHaveLength(1);
  expect(reports).toEqual([expect.stringContaining('keys/damaged')]);
});
