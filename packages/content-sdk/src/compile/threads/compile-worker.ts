import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { AuthoredFiles } from '../incremental/authored-files.ts';
import { compileDocuments } from '../incremental/compile-documents.ts';
import { SharedFiles } from '../incremental/shared-files.ts';
import { sortFiles } from '../incremental/sort-files.ts';
import { FileWriter } from '../write/file-writer.ts';
import { filesOfDocument } from '../write/package-files.ts';
import type { Job, Report } from './compile-in-workers.ts';

/** Documents after which a worker tells what it has done. */
const often = 200;

// This thread was started with a job and nothing else.
await work(workerData as Job);

/** Compiles a share of a library's documents, and tells what came of them. */
async function work({ folder, locales, rulesFrom, listed, paths, modules }: Job): Promise<void> {
  const config = { ...locales, rules: await rulesIn(rulesFrom) };
  const sorted = sortFiles(listed, config);
  const { shared } = new SharedFiles().read(folder, sorted.shared);
  const files = new AuthoredFiles(folder, sorted, shared);
  const writer = modules === undefined ? undefined : new FileWriter(modules);
  const records: Report['records'] = new Map();
  let told = 0;
  let written = 0;
  const tell = () => {
    const report: Report = {
      records: new Map([...records].slice(told)),
      written: writer?.paths.slice(written) ?? [],
    };
    told = records.size;
    written = writer?.paths.length ?? 0;
    parentPort?.postMessage(report);
  };
  await compileDocuments(paths, {
    ...{ shared, files, records },
    rules: config.rules,
    defaultLocale: config.defaultLocale,
    pathOf: (locale, key) => sorted.byKey.get(locale)?.get(key),
    shareText: (text) => text,
    grade: undefined,
    done: (_path, document) => {
      for (const { path, content } of filesOfDocument(document)) writer?.write(path, content);
    },
    progress: () => {
      if (records.size - told >= often) tell();
    },
  });
  tell();
}

async function rulesIn(file: string | undefined) {
  if (file === undefined) return [];
  const module: { default: { rules?: [] } } = await import(pathToFileURL(file).href);
  return module.default.rules ?? [];
}
