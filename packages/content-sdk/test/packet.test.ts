import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../src/diff/compare-documents.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { document as documentSchema } from '../src/schema/document.ts';
import { composePacket } from '../src/sign-off/packet/compose-packet.ts';
import { sign } from '../src/sign-off/sign.ts';
import { kitchenSinkMessages } from '../src/testing/kitchen-sink-words.ts';
import { renderTextBody } from '../src/text/render-text.ts';
import { article, contentFolder, type Files, faq } from './content-folder.ts';

const bin = fileURLToPath(new URL('../bin/calliope.js', import.meta.url));
const guide = 'en/articles/guide.md';
const locales = { locales: ['en', 'es'], defaultLocale: 'en' };
const messages = kitchenSinkMessages('en');
const signature = { by: 'A Tester', credential: 'none', on: '2026-05-04', next: '2027-05-04' };

/** A configuration that prints a document as JSON, so that a test can read what went to paper. */
const printing = `const rule = {
  name: 'no-harm',
  *check(document, { warning }) {
    const fault = { code: 'evidence/claim', message: 'It says harm.', hint: 'Cite it.' };
    for (const { blocks } of document.sections)
      for (const { children } of blocks)
        for (const one of children ?? []) if (one.text?.includes('bladder')) yield warning(fault, one);
  },
};
export default {
  locales: ['en', 'es'], defaultLocale: 'en', rules: [rule],
  print: async (document) => new TextEncoder().encode(JSON.stringify(document)),
};
`;

const files = (): Files => ({
  'calliope.config.ts': printing,
  'en/articles/one.md': undefined,
  [guide]: article(
    '## Benefits {#benefits}\n\nIt may help.\n\n## Risks {#risks}\n\nIt may **harm** the bladder. :cite[ames-2024] <!-- allow evidence/claim: the facts give no source -->\n\nRarely.',
  ),
  'en/faqs/q.md': faq('Ask us.'),
});

async function start(more: Files = {}) {
  const folder = await contentFolder({ ...files(), ...more });
  const library = async () => {
    const { library: data } = await folder.compile();
    if (!data) throw new Error('There is no library.');
    return openLibrary(data);
  };
  return {
    ...{ folder, library },
    edit: folder.edit,
    calliope: (...args: string[]) =>
      promisify(execFile)(process.execPath, [bin, ...args], { cwd: folder.path }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
      ),
  };
}

describe('a comparison', () => {
  test('tells section by section which words came and went', async () => {
    const { library, edit } = await start();
    const before = (await library()).article('guide', 'en');
    await edit(guide, 'harm** the bladder', 'harm** your bladder');
    await edit(guide, '## Benefits {#benefits}\n\nIt may help.\n\n', '');
    await edit(guide, 'Rarely.', 'Rarely.\n\n## More {#more}\n\nAsk.');
    const parts = compareDocuments(before, (await library()).article('guide', 'en'));
    expect(parts.map(({ id, state }) => `${id} ${state}`)).toEqual([
      '(opening) same',
      'risks changed',
      'more added',
      '(safety) same',
      '(sources) same',
      'benefits removed',
    ]);
    const risks = parts.find(({ id }) => id === 'risks')?.words ?? [];
    expect(risks.filter(({ state }) => state !== 'same')).toEqual([
      { state: 'removed', text: 'the' },
      { state: 'added', text: 'your' },
    ]);
  });

  test('markup, layout and a sign-off are no difference', async () => {
    const { folder, library, edit } = await start();
    const before = (await library()).article('guide', 'en');
    await edit(guide, '**harm**', 'harm');
    await sign({ folder: folder.path, config: locales }, ['guide', 'safety'], signature);
    const parts = compareDocuments(before, (await library()).article('guide', 'en'));
    expect(parts.filter(({ state }) => state !== 'same')).toEqual([]);
  });

  test('calliope diff shows it as wdiff does, without the lines that are the same', async () => {
    const { calliope, edit, library } = await start();
    await calliope('publish', '--on', '2026-01-01');
    const { revision } = (await library()).article('guide', 'en');
    await edit(guide, 'harm** the bladder', 'harm** your bladder');
    const { code, stdout } = await calliope('diff', revision.slice(0, 16));
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(1)).toEqual([
      '~ Risks · risks',
      '    …',
      '    It may harm [-the-]{+your+} bladder. [1]',
      '    …',
      '1 part changed, 4 parts the same',
      '',
    ]);
    const json = JSON.parse((await calliope('diff', revision, '--json')).stdout);
    expect(json).toMatchObject({ command: 'diff', parts: [{ id: 'risks', state: 'changed' }] });
    const unknown = await calliope('diff', '0123456789abcdef');
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('The archive has no revision');
  });
});

describe('a review packet', () => {
  test('has every word of the document, what changed, what has no source and a form', async () => {
    const { library, edit, calliope, folder } = await start();
    await sign({ folder: folder.path, config: locales }, ['guide', 'safety'], signature);
    await edit(guide, 'It may help.', 'It may help some.');
    const { code, stdout } = await calliope('packet', 'guide', '--out', 'packet.pdf');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${join(folder.path, 'packet.pdf')}: article:guide (en), to be read and signed\n`,
    });
    const printed = documentSchema.parse(
      JSON.parse(await readFile(join(folder.path, 'packet.pdf'), 'utf8')),
    );
    const document = (await library()).article('guide', 'en');
    expect(printed.revision).toBe(document.revision);
    expect(printed.title).toBe('For review: A test article');
    expect(printed.sections.map(({ id }) => id)).toEqual([
      'packet-sign',
      'packet-changes',
      'packet-unverified',
      'packet-words',
      'benefits',
      'risks',
    ]);
    expect(printed.sections.slice(4)).toEqual(document.sections);
    expect(printed.references).toEqual(document.references);
    const words = renderTextBody(printed);
    expect(words).toContain('What changed since May 4, 2026');
    expect(words).toContain('It may harm the bladder. the facts give no source');
    expect(words).toContain(document.revision.slice(0, 16));
    expect(words).toContain('One fact.');
    const changes = JSON.stringify(printed.sections[1]);
    expect(changes).toContain('{"type":"strong","children":[{"type":"text","text":" some"}]}');
  });

  test('says so where nobody has signed, and carries every safety line', async () => {
    const { library } = await start();
    const document = (await library()).article('guide', 'en');
    const packet = composePacket({ document, signed: undefined, unverified: [], messages });
    expect(renderTextBody(packet)).toContain(messages.reviewFirst);
    expect(packet.sections.map(({ id }) => id).slice(0, 2)).toEqual([
      'packet-sign',
      'packet-words',
    ]);
    for (const { channels } of packet.safety) expect(channels).toEqual(['web', 'email', 'handout']);
    expect(documentSchema.safeParse(packet).error).toBeUndefined();
  });

  test.each(['safety', 'glossary', 'messages'])('%s can be read too, each entry', async (name) => {
    const { calliope, folder } = await start();
    expect((await calliope('packet', name, '--out', 'packet.pdf')).code).toBe(0);
    const text = await readFile(join(folder.path, 'packet.pdf'), 'utf8');
    const expected = {
      safety: 'In danger?',
      glossary: 'Without an approval.',
      messages: 'Read next',
    };
    expect(text).toContain(expected[name as keyof typeof expected]);
    expect(documentSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  test('needs to be told how to print', async () => {
    const { calliope } = await start({
      'calliope.config.ts': `export default ${JSON.stringify(locales)};`,
    });
    const { code, stderr } = await calliope('packet', 'guide');
    expect(code).toBe(2);
    expect(stderr).toContain('calliope.config.ts does not say how to print');
  });
});
