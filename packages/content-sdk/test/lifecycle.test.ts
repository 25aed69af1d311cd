import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openChecker } from '../src/compile/check.ts';
import type { Day } from '../src/compile/lifecycle/day.ts';
import { lifecycle } from '../src/compile/lifecycle/lifecycle.ts';
import type { Problem } from '../src/compile/problem.ts';
import { article, contentFolder, type Files, faq } from './content-folder.ts';
import { signed } from './signed.ts';

const one = 'en/articles/one.md';
const two = '## First {#first}\n\nSome words.\n\n## Second {#second}\n\nMore words.';
const config = { locales: ['en', 'es'], defaultLocale: 'en' };
/** A clock by which every stamp is old enough to be proof. */
const now = () => Date.now() + 3_600_000;

async function held(files: Files, day: string | Partial<Day>) {
  const folder = await contentFolder(files);
  const { problems, overview } = await folder.compile();
  expect(problems).toEqual([]);
  const named = typeof day === 'string' ? { on: day } : day;
  return lifecycle(overview, { on: '2026-11-23', released: undefined, ...named });
}

const brief = (problems: readonly Problem[]) =>
  problems.map(
    ({ file, line, column, code, severity }) => `${file}:${line}:${column} ${code} ${severity}`,
  );

describe('a sign-off', () => {
  const files = { [one]: signed(one, article(two), '2027-05-04') };

  test('is due 30 days before its next review, and overdue the day after', async () => {
    expect(await held(files, '2027-04-03')).toEqual([]);
    const due = `${one}:12:9 review/due warning`;
    expect(brief(await held(files, '2027-04-04'))).toEqual([due]);
    expect(brief(await held(files, '2027-05-04'))).toEqual([due]);
    expect(brief(await held(files, '2027-05-05'))).toEqual([`${one}:12:9 review/overdue warning`]);
  });

  test('says when it is due in words', async () => {
    const message = async (on: string) => (await held(files, on))[0]?.message;
    expect(await message('2027-05-04')).toBe('The next review is due on 2027-05-04, today.');
    expect(await message('2027-05-03')).toBe('The next review is due on 2027-05-04, in 1 day.');
    expect(await message('2027-05-05')).toBe('The next review was due on 2027-05-04.');
  });

  test('lapses at the line of each section that has changed since', async () => {
    const changed = signed(one, article(two)).replace('More words', 'Other words');
    const [found, ...others] = await held({ [one]: changed }, '2026-11-23');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ file: one, line: 23, column: 1, code: 'review/lapsed', severity: 'warning' },
      message: 'The section "second" is not what A Tester, none, signed on 2026-05-04.',
    });
  });

  test('lapses at the digest of the opening when that has changed', async () => {
    const changed = signed(one, article(two)).replace('One fact', 'Another fact');
    expect(brief(await held({ [one]: changed }, '2026-11-23'))).toEqual([
      `${one}:14:16 review/lapsed warning`,
    ]);
  });

  test('lapses for a section that came later, and not for one that went', async () => {
    const more = `${signed(one, article(two))}\n## Third {#third}\n\nYet more.\n`;
    expect(brief(await held({ [one]: more }, '2026-11-23'))).toEqual([
      `${one}:27:1 review/lapsed warning`,
    ]);
    const less = signed(one, article(two)).replace(/\n## Second.*$/s, '\n');
    expect(await held({ [one]: less }, '2026-11-23')).toEqual([]);
  });

  test('does not lapse for a new phone number', async () => {
    const words = article('## First {#first}\n\nCall :fact[phone].');
    const files = { [one]: signed(one, words) };
    const folder = await contentFolder(files);
    const first = await folder.compile();
    const clinic = JSON.stringify({ ...first.library?.clinic, phone: '301-555-0199' });
    expect(await held({ ...files, 'clinic.yaml': clinic }, '2026-11-23')).toEqual([]);
  });

  test('is no problem where there is none', async () =>
    expect(await held({}, '2099-01-01')).toEqual([]));
});

describe('a statement about the law', () => {
  const question = 'en/faqs/q.md';
  const files = { [question]: faq('It is so.\n\nIt is not, as of June 2026.') };

  test('is believed for six months', async () => {
    expect(await held(files, '2026-12-31')).toEqual([]);
    const [found, ...others] = await held(files, '2027-01-01');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ file: question, line: 8, column: 12, code: 'regulatory/stale', severity: 'warning' },
      message: 'This was so in June 2026, more than 6 months ago.',
    });
  });

  test('is stale once words were released in a later month', async () => {
    expect(await held(files, { on: '2026-07-02', released: '2026-06-30' })).toEqual([]);
    const [found] = await held(files, { on: '2026-07-02', released: '2026-07-01' });
    expect(found?.message).toBe(
      'This was so in June 2026, and words were released since then, on 2026-07-01.',
    );
  });

  test('is found once, in its own author’s file, wherever its words go', async () => {
    const including = article('## First {#first}\n\n::include{faq="q"}');
    expect(brief(await held({ ...files, [one]: including }, '2027-01-01'))).toEqual([
      `${question}:8:12 regulatory/stale warning`,
    ]);
  });

  test('is found in summaries, safety lines and definitions of every locale that is known', async () => {
    const said = (await contentFolder()).path;
    const safety = async (locale: string) => readFile(join(said, locale, 'safety.yaml'), 'utf8');
    const found = await held(
      {
        [one]: article('## First {#first}\n\nSome words.').replace(
          'It is a test.',
          'As of June 2026, it is a test.',
        ),
        'en/safety.yaml': (await safety('en')).replace('The FDA.', 'The FDA, as of June 2026.'),
        'es/safety.yaml': (await safety('es')).replace('The FDA.', 'A junio de 2026, la FDA.'),
        'en/glossary.yaml':
          'schemaVersion: 1\nterms:\n  - id: x\n    term: x\n    definition: Not so as of June 2026.\n',
      },
      '2027-01-01',
    );
    expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${one}:4`,
      'en/glossary.yaml:5',
      'en/safety.yaml:13',
      'es/safety.yaml:13',
    ]);
  });

  test('may be old where its line says why', async () => {
    const allowed = {
      [question]: faq('As of June 2026. <!-- allow regulatory/stale: a quotation -->'),
    };
    expect(await held(allowed, '2026-07-01')).toEqual([]);
    for (const strict of [false, true]) {
      const found = await held(allowed, { on: '2027-01-01', strict });
      expect(found).toMatchObject([{ severity: 'allowed', reason: 'a quotation' }]);
    }
  });

  test('an allowance on a line without one is reported as unused, on any day', async () => {
    const { path } = await contentFolder({
      [question]: faq(
        'So. <!-- allow regulatory/stale: why -->\n\nAs of June 2026. <!-- allow regulatory/stale: why -->',
      ),
    });
    const rules = [{ name: 'some-rule' }];
    const { problems } = await openChecker(path, { ...config, rules }, { cache: false }).check();
    expect(brief(problems)).toEqual([`${question}:6:5 allow/unused warning`]);
  });
});

test('only with strictness is what has passed an error, and what is still to come never is', async () => {
  const files = {
    [one]: signed(one, article(two), '2026-11-22').replace('More', 'Other'),
    'en/articles/due.md': signed('en/articles/due.md', article(two), '2026-12-01'),
    'en/faqs/q.md': faq('As of June 2025.'),
  };
  const severities = async (strict: boolean) =>
    Object.fromEntries(
      (await held(files, { on: '2026-11-23', strict })).map(({ code, severity }) => [
        code,
        severity,
      ]),
    );
  const codes = ['regulatory/stale', 'review/lapsed', 'review/overdue'];
  expect(await severities(false)).toEqual({
    ...Object.fromEntries(codes.map((code) => [code, 'warning'])),
    'review/due': 'warning',
  });
  expect(await severities(true)).toEqual({
    ...Object.fromEntries(codes.map((code) => [code, 'error'])),
    'review/due': 'warning',
  });
});

test('what an earlier process left reports on a new day what a first run would', async () => {
  const folder = await contentFolder({
    [one]: signed(one, article(two), '2027-05-04').replace('More', 'Other'),
    'en/faqs/q.md': faq('As of June 2026. <!-- allow regulatory/stale: a quotation -->'),
    'en/faqs/r.md': faq('As of July 2026.'),
  });
  const check = async (on: string, cache?: false) => {
    const checked = await openChecker(folder.path, config, { now, cache }).check();
    return {
      problems: checked.problems,
      compiled: checked.compiled,
      held: lifecycle(checked.overview, { on, released: undefined }),
    };
  };
  expect(brief((await check('2026-11-23')).held)).toEqual([`${one}:23:1 review/lapsed warning`]);
  const later = await check('2027-05-05');
  const first = await check('2027-05-05', false);
  expect(later.compiled).toBe(0);
  expect(first.compiled).toBe(3);
  expect(later.held).toEqual(first.held);
  expect(later.problems).toEqual([]);
  expect(brief(later.held)).toEqual([
    `${one}:12:9 review/overdue warning`,
    `${one}:23:1 review/lapsed warning`,
    'en/faqs/q.md:6:1 regulatory/stale allowed',
    'en/faqs/r.md:6:1 regulatory/stale warning',
  ]);
});

test('a day begins at the clinic, also in what an earlier process left', async () => {
  const { path, write, compile } = await contentFolder();
  const zone = async () => (await openChecker(path, config, { now }).check()).overview.timeZone;
  expect([await zone(), await zone()]).toEqual(['America/New_York', 'America/New_York']);
  const clinic = await readFile(join(path, 'clinic.yaml'), 'utf8');
  await write({ 'clinic.yaml': clinic.replace('America/New_York', 'Nowhere/At_All') });
  expect((await compile()).overview.timeZone).toBe('UTC');
});
