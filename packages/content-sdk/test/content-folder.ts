import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { compile } from '../src/compile/compile.ts';
import type { Compiled } from '../src/compile/incremental/open-compiler.ts';
import { build } from '../src/compile/write/build.ts';
import type { Built } from '../src/compile/write/build-options.ts';
import { kitchenSinkClinic } from '../src/testing/kitchen-sink.ts';
import { kitchenSinkMessages } from '../src/testing/kitchen-sink-words.ts';

/** Files by path. `undefined` takes a file of the smallest library away. */
export type Files = Record<string, string | Uint8Array | undefined>;

/** A folder of content on disk, for one test. */
export interface ContentFolder {
  readonly path: string;
  write(files: Files): Promise<void>;
  /** Replaces words that a file has. */
  edit(file: string, from: string, to: string): Promise<void>;
  compile(): Promise<Compiled>;
  build(): Promise<Built>;
  /** The paths of what a build left, sorted. */
  built(): Promise<string[]>;
}

const config = { locales: ['en', 'es'], defaultLocale: 'en' };

/** The smallest library that compiles, with the given files put over it. */
export async function contentFolder(files: Files = {}): Promise<ContentFolder> {
  const path = await mkdtemp(join(tmpdir(), 'calliope-test-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  const folder: ContentFolder = {
    path,
    write: (more) => writeAll(path, more),
    edit: async (file, from, to) => {
      const text = await readFile(join(path, file), 'utf8');
      expect(text).toContain(from);
      await writeFile(
        join(path, file),
        text.replace(from, () => to),
      );
    },
    compile: () => compile(path, config),
    build: () => build(path, join(path, 'dist'), config),
    built: async () =>
      (await readdir(join(path, 'dist'), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + '/dist/'.length))
        .sort(),
  };
  await folder.write({ ...smallest(), ...files });
  return folder;
}

/** Markdown with front matter of an article around a body. */
export const article = (body: string, more = ''): string =>
  `---
schemaVersion: 1
title: A test article
summary: It is a test.
keyFacts:
  - One fact.
audience: everyone
${more}---

${body}
`;

/** Markdown with front matter of an FAQ entry around an answer. */
export const faq = (answer: string, title = 'Is it so?'): string =>
  `---\nschemaVersion: 1\ntitle: ${title}\n---\n\n${answer}\n`;

async function writeAll(root: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    if (content === undefined) await rm(file, { force: true });
    else await writeFile(file, content);
  }
}

function smallest(): Files {
  const messages = (locale: 'en' | 'es') =>
    stringify({ schemaVersion: 1, messages: kitchenSinkMessages(locale) });
  return {
    'clinic.yaml': stringify(kitchenSinkClinic),
    'references.yaml': stringify({
      schemaVersion: 1,
      references: [
        { id: 'ames-2024', authors: ['Ames A'], etAl: false, title: 'A trial', year: 2024 },
        { id: 'bell-2025', authors: ['Bell B'], etAl: false, title: 'A page', year: 2025 },
      ],
    }),
    'en/messages.yaml': messages('en'),
    'es/messages.yaml': messages('es'),
    'en/safety.yaml': stringify({ schemaVersion: 1, lines: safety('In danger? Call 911.') }),
    'es/safety.yaml': stringify({ schemaVersion: 1, lines: safety('¿En peligro? Llame al 911.') }),
    'en/glossary.yaml': stringify({
      schemaVersion: 1,
      terms: [{ id: 'off-label', term: 'off-label', definition: 'Without an approval.' }],
    }),
    'en/articles/one.md': article('## First {#first}\n\nSome words.'),
  };
}

const safety = (crisis: string) => [
  {
    id: 'crisis',
    tone: 'emergency',
    lead: true,
    text: crisis,
    channels: { web: 'always', email: 'always', handout: 'always' },
  },
  {
    id: 'off-label',
    tone: 'note',
    text: 'The FDA.',
    channels: { web: 'always', handout: 'always', email: ['benefit'] },
  },
  { id: 'no-driving', tone: 'note', text: '24 h.', channels: { email: ['visit'] } },
];
