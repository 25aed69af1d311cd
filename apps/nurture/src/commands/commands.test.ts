import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '@calliope/content-sdk';
import { describe, expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { commandLine } from '../../test/commands/call-command.ts';
import { enrolledReader } from '../../test/people/enrolled-reader.ts';
import { testService } from '../../test/readers/test-service.ts';
import { type Place, serverPlace, temporaryFolder } from '../../test/stores/fresh-store.ts';
import { testKeys } from '../../test/stores/test-keys.ts';
import { guide, twoLanguages } from '../../test/two-languages.ts';
import { openStore } from '../store/open-store.ts';
import { consent, type delivery, enrolment } from '../store/schema.ts';

const address = 'reader@example.com';

async function withReader(place: Place, library = twoLanguages) {
  const { store } = await openStore(place);
  await enrolledReader(testService({ store, library }), address);
  await store.close();
  return commandLine(place);
}

const rowsOf = async (place: Place, table: typeof consent | typeof enrolment | typeof delivery) => {
  const { store } = await openStore(place);
  const rows = await store.read((tables) => tables.select().from(table));
  await store.close();
  return rows;
};

describe('a person who asks', () => {
  test('is given all that is kept about them, from standard input too', async () => {
    const { call } = await withReader(await serverPlace());
    const { out } = await call(['export', '-'], `${address}\n`);
    expect(JSON.parse(out)).toMatchObject({ address, firstName: 'Ada' });
    expect((await call(['export', address])).out).toBe(out);
  });

  test('is given it in a file that only its owner reads, and that is not there yet', async () => {
    const { cwd, call } = await withReader(await serverPlace());
    expect(await call(['export', '-', '--out', 'them.json'], address)).toMatchObject({
      code: 0,
      out: '',
    });
    const file = join(cwd, 'them.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ address });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await call(['export', '-', '--out', 'them.json'], address)).toMatchObject({ code: 2 });
  });

  test('is deleted, but not by a slip', async () => {
    const place = await serverPlace();
    const { call } = await withReader(place);
    expect(await call(['delete', address])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--yes'),
    });
    expect(await call(['delete', address, '--yes'])).toMatchObject({ code: 0 });
    expect(await call(['export', address])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Nobody'),
    });
    expect(await rowsOf(place, enrolment)).toEqual([]);
  });

  test('is stopped', async () => {
    const place = await serverPlace();
    const { call } = await withReader(place);
    expect(await call(['stop', '-'], address)).toMatchObject({ code: 0 });
    expect(await rowsOf(place, enrolment)).toMatchObject([{ state: 'stopped', dueAt: null }]);
    expect((await rowsOf(place, consent)).at(-1)).toMatchObject({ kind: 'stopped', by: 'staff' });
  });

  test.each(['nobody', '', 'a@b'])('is not found by what is no address: %j', async (text) =>
    expect(await commandLine(await serverPlace()).call(['stop', '-'], text)).toMatchObject({
      code: 2,
      err: 'That is no email address. Write one such as name@example.com.\n',
    }),
  );
});

describe('staff', () => {
  test('enrol who agreed, and who has confirmed before at once', async () => {
    const place = await serverPlace();
    const { call } = await withReader(place);
    const visit = ['--sequence', 'sinks', '--visit', '2026-12-09', '--agreed'];
    const known = await call(['enrol', address, ...visit]);
    expect(known).toMatchObject({ code: 0, out: expect.stringContaining('They are enrolled') });
    const states = (await rowsOf(place, enrolment)) as (typeof enrolment.$inferSelect)[];
    expect(states.map(({ sequence, state, reason }) => [sequence, state, reason]).sort()).toEqual([
      ['guide', 'done', 'visit-booked'],
      ['sinks', 'active', null],
    ]);
    const strange = await call(['enrol', 'new@example.com', ...visit]);
    expect(strange.out).toContain('A letter asks them to confirm');
  });

  test.each([
    [['--sequence', 'none', '--agreed'], 'There is no sequence "none". There are: sinks, guide.'],
    [['--sequence', 'sinks', '--agreed'], 'Say --visit DAY'],
    [['--sequence', 'sinks', '--visit', '2026-02-30', '--agreed'], 'Write a day as 2027-03-15'],
    [['--sequence', 'guide'], 'Say --agreed'],
    [['--sequence', 'guide', '--agreed', '--time-zone', 'Mars/Crater'], 'is no time zone'],
    [['--sequence', 'guide', '--agreed', '--locale', 'fr'], 'There are no words in "fr"'],
    [['--agreed'], "required option '--sequence <id>' not specified"],
  ])('are told what to write instead of %j', async (flags, words) => {
    const called = await commandLine(await serverPlace()).call(['enrol', address, ...flags]);
    expect(called).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) });
  });

  test('read how it stands in numbers that name nobody', async () => {
    const { call } = await withReader(await serverPlace());
    const { out } = await call(['status']);
    expect(out).toContain('1 confirmed, 0 not yet');
    expect(out).not.toContain('@');
    expect(JSON.parse((await call(['status', '--json'])).out)).toMatchObject({
      command: 'status',
      people: { confirmed: 1, unconfirmed: 0 },
      due: { now: 1 },
      keys: ['k1'],
    });
  });

  test('see a plan on a calendar, as text and as a drawing, without a store', async () => {
    const { cwd, call } = commandLine({
      folder: '/nowhere',
      keys: { text: testKeys, file: '' },
      random: () => Buffer.alloc(0),
    });
    const { out, code } = await call([
      'simulate',
      'guide',
      '--person',
      'Ana,2026-12-04,Asia/Kathmandu',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Ana');
    expect(out).toContain('Asia/Kathmandu');
    expect(await call(['simulate', 'guide', '--svg', 'plan.svg'])).toMatchObject({
      code: 0,
      out: '',
    });
    expect(readFileSync(join(cwd, 'plan.svg'), 'utf8')).toMatch(/^<svg /);
    for (const person of ['Ana', 'Ana,yesterday', 'Ana,2026-12-04,Mars', ',2026-12-04']) {
      expect((await call(['simulate', 'guide', '--person', person])).code).toBe(2);
    }
  });

  test('read an email as it would come', async () => {
    const { call } = commandLine(await serverPlace());
    const { out } = await call(['preview', 'sinks/kitchen', '--name', 'Zoë']);
    expect(out).toContain('Subject: ');
    expect(out).toContain('Zoë');
    expect(await call(['preview', 'sinks/none'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('There are: sinks/kitchen.'),
    });
  });

  test('are helped', async () => {
    const { call } = commandLine(await serverPlace());
    expect(await call(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Examples:'),
    });
    expect(await call(['bogus'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('nurture --help'),
    });
  });
});

describe('a newer version of a sequence', () => {
  const newer = (moves: typeof guide.moves) =>
    openLibrary({
      ...twoLanguages.data,
      sequences: {
        ...twoLanguages.data.sequences,
        guide: {
          ...guide,
          version: 'f9'.repeat(32),
          steps: [
            { id: 'welcome', from: 'enrolment', day: 0, include: [] },
            { id: 'facts', from: 'enrolment', day: 2, include: [] },
          ],
          moves,
        },
      },
    });
  const steps = { hello: 'welcome', basics: 'facts', questions: 'stop' };

  test('takes everybody along, in one change', async () => {
    const place = await serverPlace();
    await withReader(place);
    const { call } = commandLine(place, newer([{ from: guide.version, steps }]));
    const dry = await call(['move', 'guide', '--dry-run']);
    expect(dry.out).toContain('1 would go on, 0 of them end here');
    expect(await rowsOf(place, enrolment)).toMatchObject([{ version: guide.version }]);
    expect((await call(['move', 'guide'])).out).toContain('1 go on');
    expect(await rowsOf(place, enrolment)).toMatchObject([
      { version: 'f9'.repeat(32), dueStep: 'welcome', state: 'active' },
    ]);
    expect((await call(['move', 'guide'])).out).toContain('Everybody is in the newest version');
  });

  test('takes nobody along without a map, and says so', async () => {
    const place = await serverPlace();
    await withReader(place);
    const { call } = commandLine(place, newer([]));
    expect(await call(['move', 'guide'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('(sequence/no-map)'),
    });
    expect(await rowsOf(place, enrolment)).toMatchObject([{ version: guide.version }]);
  });
});

test('keys are rotated in their file, and not in the environment', async () => {
  const file = join(temporaryFolder(), 'keys.json');
  const place = { ...(await serverPlace()), keys: { file } };
  const { call } = await withReader(place);
  expect(await call(['keys', 'rotate'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 person was'),
  });
  expect(JSON.parse(readFileSync(file, 'utf8')).keys).toHaveLength(2);
  expect((await call(['export', address])).code).toBe(0);
  const fixed = commandLine({ ...place, keys: { text: readFileSync(file, 'utf8'), file: '' } });
  expect(await fixed.call(['keys', 'rotate'])).toMatchObject({ code: 2 });
});

test('the clock of a command is its own', async () => {
  const { call } = commandLine(await serverPlace(), twoLanguages, clockAt('2027-03-01T12:00:00Z'));
  expect((await call(['simulate', 'guide'])).out).toContain('March 2027');
});
