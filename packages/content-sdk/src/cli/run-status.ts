import { openCompiler } from '../compile/incremental/open-compiler.ts';
import { readingGrade } from '../status/reading-grade.ts';
import { statusOf } from '../status/status-of.ts';
import { paintFor } from './format-problems.ts';
import { formatStatus } from './format-status.ts';
import { loadConfig } from './load-config.ts';
import { withArchive } from './with-archive.ts';
import { dayOf } from './with-lifecycle.ts';

/** What `calliope status` can be told. */
export interface StatusFlags {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `calliope status` */
export async function runStatus(folder: string, { asOf, json }: StatusFlags): Promise<void> {
  const { config } = await loadConfig(folder);
  const { library, ...compiled } = await openCompiler(folder, config, {
    grade: readingGrade,
  }).compile();
  const found = await withArchive(folder, { ok: library !== undefined, ...compiled });
  const status = statusOf(found, await dayOf(folder, found.overview, asOf));
  if (json) {
    const { on, documents, shared, totals } = status;
    const facts = { command: 'status', on, documents, shared, totals };
    process.stdout.write(`${JSON.stringify(facts)}\n`);
  } else process.stdout.write(formatStatus(status, paintFor(process.stdout)));
}
