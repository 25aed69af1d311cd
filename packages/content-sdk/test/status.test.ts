import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { sign } from '../src/sign-off/sign.ts';
import { article, contentFolder, type Files, faq } from './content-folder.ts';

const bin = fileURLToPath(new URL('../bin/calliope.js', import.meta.url));
const config = `const rule = {
  name: 'no-cure',
  *check(document, { error }) {
    const fault = { code: 'claims/cure', message: 'It says cure.', hint: 'Do not.' };
    for (const { blocks } of [document, ...document.sections])
      for (const { children } of blocks)
        for (const one of children ?? []) if (one.text?.includes('cure')) yield error(fault, one);
  },
};
export default { locales: ['en', 'es'], defaultLocale: 'en', rules: [rule] };
`;
const locales = { locales: ['en', 'es'], defaultLocale: 'en' };
const body = '## First {#first}\n\nYou rest at home.\n\n## Second {#second}\n\nWe call you.';
const [one, two, three] = ['en/articles/one.md', 'en/articles/two.md', 'en/articles/three.md'];

/** Documents without an error, before anybody has signed them. */
const unsigned = (): Files => ({
  'calliope.config.ts': config,
  [one]: article(body),
  [two]: article(body),
  [three]: article(body),
  'en/faqs/q.md': faq('A book: The cure. <!-- allow claims/cure: its title -->\n\nAs of May 2025.'),
  'es/faqs/q.md': faq('No.', '¿Es así?'),
  'en/handouts/sheet.md': faq('## First {#own}\n\nTake it home.\n\n::include{faq="q"}', 'A sheet'),
});

/** A document in every state, without an error. */
async function everyState() {
  const opened = await folder(unsigned());
  const reviewed: readonly (readonly [name: string, next: string])[] = [
    ['one', '2027-05-04'],
    ['two', '2026-11-22'],
    ['three', '2026-12-01'],
    ['sheet', '2027-05-04'],
    ['safety', '2027-05-04'],
  ];
  for (const [name, next] of reviewed) await signIn(opened.path, name, '2026-05-04', next);
  await opened.edit(two, 'We call', 'They call');
  return opened;
}

const signIn = (path: string, name: string, on: string, next: string) =>
  sign({ folder: path, config: locales }, [name], { by: 'A Tester', credential: 'none', on, next });

async function folder(files: Files) {
  const { path, edit } = await contentFolder(files);
  const calliope = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    promisify(execFile)(process.execPath, [bin, ...args], {
      cwd: path,
      env: { ...process.env, ...env },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  return { path, edit, calliope };
}

const onTheDay = ['--as-of', '2026-11-23'];

describe('calliope status', () => {
  test('has a line for each document, without colours in a pipe', async () => {
    const { calliope } = await everyState();
    const { code, stdout, stderr } = await calliope(['status', ...onTheDay]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "kind      id     locale  revision          sign-off                          grade  next review         problems
      article   one    en      b0925c9d12fd7ec5  signed 2026-05-04 A Tester, none   -2.5  2027-05-04          –
      article   three  en      b0925c9d12fd7ec5  signed 2026-05-04 A Tester, none   -2.5  2026-12-01 due      1 warning
      article   two    en      e3fc12eefed45381  lapsed: second                     -2.5  2026-11-22 overdue  2 errors
      faq       q      en      035aea92045ee397  awaiting                           -2.2  –                   1 error, 1 allowed
      faq       q      es      e7ddb021baa83ec4  awaiting                              –  –                   –
      handout   sheet  en      bdf73704ada8c760  awaiting its parts                 -2.4  2027-05-04          –
      glossary  –      en      –                 awaiting                              –  –                   –
      messages  –      en      –                 awaiting                              –  –                   –
      safety    –      en      –                 signed 2026-05-04 A Tester, none      –  2027-05-04          –
      messages  –      es      –                 awaiting                              –  –                   –
      safety    –      es      –                 awaiting                              –  –                   –

      ✗ 2026-11-23: 6 documents, 4 unsigned; 3 errors, 1 warning, 1 allowed
      "
    `);
  });

  test('--json has the same, with all digits and names', async () => {
    const { calliope } = await everyState();
    const { code, stdout } = await calliope(['status', '--json', ...onTheDay]);
    expect(code).toBe(0);
    expect(stdout.endsWith('}\n')).toBe(true);
    const { documents, shared, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({
      command: 'status',
      on: '2026-11-23',
      totals: { documents: 6, unsigned: 4, errors: 3, warnings: 1, allowed: 1 },
    });
    expect(shared[2]).toEqual({
      ...{ kind: 'safety', locale: 'en', file: 'en/safety.yaml' },
      signOff: { state: 'signed', by: 'A Tester', credential: 'none', on: '2026-05-04' },
      nextReview: { on: '2027-05-04', due: 'ahead' },
      problems: { errors: 0, warnings: 0, allowed: 0 },
    });
    expect(documents[0]).toEqual({
      ...{ kind: 'article', id: 'one', locale: 'en', file: one, title: 'A test article' },
      revision: expect.stringMatching(/^[0-9a-f]{64}$/),
      signOff: { state: 'signed', by: 'A Tester', credential: 'none', on: '2026-05-04' },
      grade: expect.any(Number),
      nextReview: { on: '2027-05-04', due: 'ahead' },
      problems: { errors: 0, warnings: 0, allowed: 0 },
    });
    expect(documents[2].signOff).toMatchObject({ state: 'lapsed', lapsed: ['second'] });
    expect(documents[2].nextReview).toEqual({ on: '2026-11-22', due: 'overdue' });
    expect(documents[5].signOff).toEqual({ state: 'awaiting', missing: 'parts' });
    expect(documents[4]).toMatchObject({ locale: 'es', grade: null, nextReview: null });
  });

  test('a folder with errors is told of all the same, and the exit code is 0', async () => {
    const { calliope } = await folder({
      ...unsigned(),
      'en/faqs/q.md': faq('The cure is here. Open :fact[hours].'),
      'en/faqs/torn.md': 'No front matter.',
      'clinic.yaml': 'schemaVersion: 1\n',
    });
    const { code, stdout } = await calliope(['status', ...onTheDay]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^faq +torn +en +– +cannot be read +– +– +1 error$/m);
    expect(stdout).toMatch(/^faq +q +en +[0-9a-f]{16} +awaiting +-?\d+\.\d +–/m);
    expect(stdout.split('\n').at(-2)).toMatch(/^✗ 2026-11-23: 7 documents, 7 unsigned; \d+ errors/);
  });

  test('totals are those of the check on the same day', async () => {
    const { calliope } = await everyState();
    const last = (text: string) => text.trimEnd().split('\n').at(-1);
    for (const day of [[], onTheDay]) {
      const status = last((await calliope(['status', ...day])).stdout);
      const check = last((await calliope(['check', ...day])).stdout);
      const counts = /\d+ errors?, \d+ warnings?, \d+ allowed/;
      expect(counts.exec(status ?? '')?.[0]).toBe(counts.exec(check ?? '')?.[0]);
    }
  });

  test('colours are for terminals, and change no letter', async () => {
    const { calliope } = await everyState();
    const coloured = await calliope(['status', ...onTheDay], { FORCE_COLOR: '1' });
    const bare = await calliope(['status', ...onTheDay], { NO_COLOR: '1' });
    expect(bare.stdout).not.toContain('\u001B');
    expect(coloured.stdout).toContain('\u001B[31m2 errors\u001B[39m');
    expect(stripVTControlCharacters(coloured.stdout)).toBe(bare.stdout);
  });

  test('a library without documents has totals only', async () => {
    const { calliope } = await folder({ 'calliope.config.ts': config, [one]: undefined });
    expect((await calliope(['status', ...onTheDay])).stdout.split('\n').slice(-2).join('\n')).toBe(
      '✓ 2026-11-23: 0 documents, 0 unsigned; 0 errors, 0 warnings\n',
    );
  });

  test('a folder that cannot be read and a day that is none are wrong calls', async () => {
    const { calliope } = await folder({ 'calliope.config.ts': config });
    const missing = await calliope(['status', 'nowhere']);
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('calliope.config.ts');
    expect(await calliope(['status', '--as-of', 'today'])).toMatchObject({ code: 2 });
  });

  test('--help explains every column', async () => {
    const { calliope } = await folder({});
    const { stdout } = await calliope(['status', '--help']);
    for (const word of ['revision', 'sign-off', 'lapsed', 'grade', 'next review', 'exit code']) {
      expect(stdout).toContain(word);
    }
  });
});

describe('no build turns red by itself', () => {
  async function old() {
    const opened = await folder({
      'calliope.config.ts': config,
      [two]: article(body),
      'en/faqs/q.md': faq('As of May 1999.'),
    });
    await signIn(opened.path, 'two', '2000-01-01', '2001-01-01');
    await opened.edit(two, 'We call', 'They call');
    return opened;
  }

  test('check warns and build is silent, both with exit code 0', async () => {
    const { calliope } = await old();
    const check = await calliope(['check']);
    expect(check.code).toBe(0);
    expect(check.stdout).toMatch(/two\.md:12:9 review\/overdue .*\n/);
    expect(check.stdout).toMatch(/✓ 3 documents, 0 errors, 3 warnings\n$/);
    const build = await calliope(['build']);
    expect(build.code).toBe(0);
    expect(build.stdout).toMatch(/^✓ 3 documents, 0 errors, 0 warnings/);
  });

  test('check --as-of fails on the day that is named, and again not before', async () => {
    const { calliope } = await old();
    const { code, stdout } = await calliope(['check', '--as-of', '2026-11-23']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ 3 errors, 0 warnings\n$/);
    const json = await calliope(['check', '--as-of', '2026-11-23', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      command: 'check',
      on: '2026-11-23',
      ok: false,
    });
    const before = await calliope(['check', '--as-of', '1999-06-01']);
    // Whoever signed words that have changed since did so whatever the day.
    expect(before.stdout).toMatch(/✗ 1 error, 0 warnings\n$/);
    expect((await calliope(['check', '--as-of', '2026-13-01'])).code).toBe(2);
  });

  test('a release makes older statements stale', async () => {
    const { calliope } = await folder({
      'calliope.config.ts': config,
      'en/faqs/q.md': faq('As of May 2026.'),
    });
    const check = () => calliope(['check', '--as-of', '2026-07-01']);
    expect((await check()).code).toBe(0);
    await calliope(['publish', '--on', '2026-06-30']);
    const after = await check();
    expect(after.code).toBe(1);
    expect(after.stdout).toContain('en/faqs/q.md:6:1 regulatory/stale');
    expect(after.stdout).toContain('on 2026-06-30');
  });
});

test('calliope check lists what is allowed with its reason, for people and machines', async () => {
  const { calliope } = await folder({
    'calliope.config.ts': config,
    'en/faqs/q.md': faq('A book: The cure. <!-- allow claims/cure: its title -->'),
  });
  const { code, stdout } = await calliope(['check']);
  expect(code).toBe(0);
  expect(stdout).toBe(
    '  en/faqs/q.md:6:1 claims/cure It says cure.\n    Allowed: its title\n✓ 2 documents, 0 errors, 0 warnings, 1 allowed\n',
  );
  expect(JSON.parse((await calliope(['check', '--json'])).stdout)).toMatchObject({
    ok: true,
    problems: [{ code: 'claims/cure', severity: 'allowed', reason: 'its title' }],
  });
});
