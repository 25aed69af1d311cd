import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../src/archive/open-archive.ts';
import { verifyArchive } from '../src/archive/verify-archive.ts';
import { changesSince } from '../src/changes/changes-since.ts';
import { publish } from '../src/changes/publish.ts';
import { readChanges } from '../src/changes/read-changes.ts';
import { sign } from '../src/sign-off/sign.ts';
import { article, contentFolder, faq } from './content-folder.ts';

const config = { locales: ['en', 'es'], defaultLocale: 'en' };
const guide = 'en/articles/guide.md';

async function start() {
  const folder = await contentFolder({
    'en/articles/one.md': undefined,
    [guide]: article(
      '## Benefits {#benefits}\n\nCall :fact[phone].\n\n## Risks {#risks}\n\nIt is :term[off-label]. It harms.',
    ),
    'en/faqs/q.md': faq('Yes, ask us.'),
    'en/handouts/sheet.md': faq(
      'Take it home.\n\n::include{article="guide" section="risks"}',
      'A sheet',
    ),
  });
  const archive = join(folder.path, 'archive');
  const note = (name: string, ...lines: string[]) =>
    folder.write({
      [`.changeset/${name}.md`]: `---\n'@calliope/content': patch\n---\n\n${lines.join('\n')}\n`,
    });
  return {
    ...{ folder, archive, note },
    publish: (on: string, dryRun = false) => publish({ folder: folder.path, config, on, dryRun }),
    forget: (name: string) => folder.write({ [`.changeset/${name}.md`]: undefined }),
    edit: folder.edit,
    revisionOf: async (kind: string, at = -1) => {
      const { entries } = await openArchive(archive);
      return entries.filter((entry) => entry.kind === kind).at(at)?.revision ?? '';
    },
  };
}

const inShort = ({ changes }: Awaited<ReturnType<typeof publish>>) =>
  changes.map(({ document, notes }) => [
    document,
    ...notes.map(({ subject, severity, note }) => `${subject} (${severity}): ${note}`),
  ]);
const codes = ({ problems }: Awaited<ReturnType<typeof publish>>) =>
  problems.map(({ file, line, code, severity }) => `${file}:${line} ${code} ${severity}`);

describe('publish', () => {
  test('asks for no note the first time, and none where nothing changed', async () => {
    const { publish: again } = await start();
    const first = await again('2026-01-01');
    expect(first.problems).toEqual([]);
    expect(first.added).toHaveLength(3);
    const second = await again('2026-01-02');
    expect(second).toMatchObject({ added: [], changes: [], problems: [], known: 3 });
  });

  test('refuses changed words without a note, and writes nothing', async () => {
    const { publish: again, edit, archive } = await start();
    await again('2026-01-01');
    const before = await readFile(join(archive, 'index.txt'), 'utf8');
    await edit(guide, 'It harms', 'It can harm');
    const refused = await again('2026-01-02');
    expect(codes(refused)).toEqual([`${guide}:1 change/no-note error`]);
    expect(refused.problems[0]?.hint).toContain('- article:guide (wording): ');
    expect(refused.problems[0]?.message).toContain('2026-01-01');
    expect(await readFile(join(archive, 'index.txt'), 'utf8')).toBe(before);
  });

  test('records the note for the document and for what includes it', async () => {
    const { publish: again, edit, note, archive } = await start();
    await again('2026-01-01');
    await edit(guide, 'It harms', 'It can harm');
    await note(
      'risk',
      '- article:guide (safety): It can harm',
      '  the bladder.',
      '',
      'More words.',
    );
    const planned = await again('2026-01-02', true);
    expect((await readChanges(archive)).lines).toEqual([]);
    const published = await again('2026-01-02');
    expect(inShort(published)).toEqual(inShort(planned));
    const sentence = 'article:guide (safety): It can harm the bladder.';
    expect(inShort(published)).toEqual([
      ['article:guide', sentence],
      ['handout:sheet', sentence],
    ]);
    expect((await readChanges(archive)).lines).toEqual(published.changes);
    expect(await verifyArchive(archive)).toEqual([]);
  });

  test('a section that a copy does not take changes nothing in it', async () => {
    const { publish: again, edit, note } = await start();
    await again('2026-01-01');
    await edit(guide, '## Benefits', '## The benefits');
    await note('benefit', '- article:guide (wording): A new title.');
    expect(inShort(await again('2026-01-02'))).toEqual([
      ['article:guide', 'article:guide (wording): A new title.'],
    ]);
  });

  test('facts, terms and safety lines have notes of their own', async () => {
    const { publish: again, edit, note } = await start();
    await again('2026-01-01');
    await edit('clinic.yaml', '301-555-0100', '301-555-0199');
    await edit('en/glossary.yaml', 'Without an approval', 'Not approved for it');
    await edit('en/safety.yaml', 'In danger?', 'In danger now?');
    const refused = await again('2026-01-02');
    expect(codes(refused)).toEqual([
      'clinic.yaml:1 change/no-note error',
      'en/glossary.yaml:1 change/no-note error',
      'en/safety.yaml:1 change/no-note error',
    ]);
    await note('shared', '- facts (meaning): A new number.', '- glossary (wording): Plainer.');
    await note('safety', '- safety (wording): It says now.');
    expect(inShort(await again('2026-01-02'))).toEqual([
      [
        'article:guide',
        'facts (meaning): A new number.',
        'glossary (wording): Plainer.',
        'safety (wording): It says now.',
      ],
      ['faq:q', 'safety (wording): It says now.'],
      ['handout:sheet', 'glossary (wording): Plainer.', 'safety (wording): It says now.'],
    ]);
  });

  test('a note about nothing, and one that does not say how much it matters', async () => {
    const { publish: again, note, edit } = await start();
    await again('2026-01-01');
    await note('wrong', '- article:gide (wording): Nothing.', '- faq:q (big): Much.');
    await edit('en/faqs/q.md', 'Yes', 'No');
    expect(codes(await again('2026-01-02'))).toEqual([
      '.changeset/wrong.md:5 change/unneeded warning',
      '.changeset/wrong.md:6 change/severity error',
      'en/faqs/q.md:1 change/no-note error',
    ]);
  });

  test('other languages need the note in their own', async () => {
    const { publish: again, folder, note, edit } = await start();
    await folder.write({ 'es/faqs/q.md': faq('Sí.', '¿Es así?') });
    await again('2026-01-01');
    await edit('en/faqs/q.md', 'Yes', 'No');
    await edit('es/faqs/q.md', 'Sí', 'No');
    await note('no', '- faq:q (meaning): It is not so.');
    const refused = await again('2026-01-02');
    expect(codes(refused)).toEqual(['es/faqs/q.md:1 change/no-note error']);
    expect(refused.problems[0]?.hint).toContain('- faq:q es (wording)');
    await note('no', '- faq:q (meaning): It is not so.', '- faq:q es (meaning): No es así.');
    expect(inShort(await again('2026-01-02'))).toEqual([
      ['faq:q', 'faq:q (meaning): It is not so.'],
      ['faq:q', 'faq:q (meaning): No es así.'],
    ]);
  });
});

describe('what changed since the words of a copy', () => {
  test('is told from one revision to the next, signed words in between as well', async () => {
    const { publish: again, note, forget, edit, folder, revisionOf, archive } = await start();
    await again('2026-01-01');
    const signed = { by: 'A Tester', credential: 'none', on: '2026-01-05', next: '2027-01-05' };
    await edit('en/faqs/q.md', 'Yes', 'Perhaps');
    await sign({ folder: folder.path, config }, ['faq:q', 'safety'], signed);
    await edit('en/faqs/q.md', 'Perhaps', 'No');
    await note('no', '- faq:q (meaning): It is not so.');
    await again('2026-01-10');
    await forget('no');
    await edit('en/faqs/q.md', 'No', 'Never');
    await note('never', '- faq:q (safety): It never is.');
    await again('2026-02-01');
    const [{ lines }, { entries }] = [await readChanges(archive), await openArchive(archive)];
    const since = async (at: number) => {
      const held = { kind: 'faq', id: 'q', locale: 'en', revision: await revisionOf('faq', at) };
      return changesSince(held, lines, entries).map(({ on, notes }) => `${on} ${notes[0]?.note}`);
    };
    const both = ['2026-01-10 It is not so.', '2026-02-01 It never is.'];
    expect(await since(0)).toEqual(both);
    expect(await since(1)).toEqual(both);
    expect(await since(2)).toEqual(both.slice(1));
    expect(await since(3)).toEqual([]);
  });

  test('words that came back are the current ones again', async () => {
    const { publish: again, note, edit, archive } = await start();
    await again('2026-01-01');
    await edit('en/faqs/q.md', 'Yes', 'No');
    await note('change', '- faq:q (meaning): It is not so.');
    await again('2026-01-02');
    await edit('en/faqs/q.md', 'No', 'Yes');
    await note('change', '- faq:q (meaning): It is so after all.');
    await again('2026-01-03');
    const { lines } = await readChanges(archive);
    const { entries } = await openArchive(archive);
    const revisions = entries.filter(({ kind }) => kind === 'faq').map(({ revision }) => revision);
    expect(revisions).toHaveLength(2);
    const notes = revisions.map((revision) =>
      changesSince({ kind: 'faq', id: 'q', locale: 'en', revision }, lines, entries).map(
        (change) => change.notes[0]?.note,
      ),
    );
    expect(notes).toEqual([[], ['It is so after all.']]);
  });
});
