import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Added, addToArchive } from '../src/archive/add-to-archive.ts';
import { listFiles } from '../src/archive/list-files.ts';
import { revisionOfWords } from '../src/archive/revision-of-words.ts';
import { verifyArchive } from '../src/archive/verify-archive.ts';
import type { LibraryData } from '../src/library/library-data.ts';
import type { Article } from '../src/schema/document.ts';
import { kitchenSink, kitchenSinkClinic } from '../src/testing/kitchen-sink.ts';

/** The day on which tests publish. */
export const on = '2026-11-23';

/** An archive on disk, for one test. */
export interface ArchiveFolder {
  readonly path: string;
  /** Publishes a library of these articles. */
  add(articles: readonly Article[], day?: string): Promise<Added>;
  /** What is wrong, as `FILE:LINE CODE`. */
  faults(): Promise<readonly string[]>;
  /** The content of every file by its path, dot files left out. */
  files(): Promise<Readonly<Record<string, string>>>;
  read(path: string): Promise<Buffer>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
}

/** An archive that is not there yet. */
export async function archiveFolder(): Promise<ArchiveFolder> {
  const root = await mkdtemp(join(tmpdir(), 'calliope-archive-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return archiveAt(join(root, 'archive'));
}

/** An archive at a path, which the caller takes away. */
export function archiveAt(path: string): ArchiveFolder {
  const read = (file: string) => readFile(join(path, file));
  return {
    path,
    read,
    add: (articles, day = on) => addToArchive(path, libraryOf(articles), { on: day }),
    faults: async () =>
      (await verifyArchive(path)).map(({ file, line, code }) => `${file}:${line} ${code}`),
    files: async () =>
      Object.fromEntries(
        await Promise.all(
          (await listFiles(path)).map(
            async (file) => [file, (await read(file)).toString('latin1')] as const,
          ),
        ),
      ),
    write: (file, content) => writeFile(join(path, file), content),
    remove: (file) => rm(join(path, file)),
  };
}

/** The kitchen sink with some of it changed and the revision that its words then have. */
export function sink(change: Partial<Article> = {}): Article {
  const document = { ...kitchenSink(change.locale === 'es' ? 'es' : 'en'), ...change };
  return { ...document, revision: revisionOfWords(document) ?? '' };
}

/** A library of these articles and nothing else. */
export function libraryOf(documents: readonly Article[]): LibraryData {
  const articles: Record<string, Record<string, Article>> = {};
  for (const one of documents) articles[one.id] = { ...articles[one.id], [one.locale]: one };
  return {
    schemaVersion: 2,
    ...{ locales: ['en', 'es'], defaultLocale: 'en', clinic: kitchenSinkClinic, articles },
    ...{
      faqs: {},
      notices: {},
      handouts: {},
      steps: {},
      sequences: {},
      messages: {},
      redirects: [],
    },
  };
}
