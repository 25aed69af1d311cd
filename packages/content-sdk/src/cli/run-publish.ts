import { join } from 'node:path';
import { addToArchive } from '../archive/add-to-archive.ts';
import { compile } from '../compile/compile.ts';
import { loadConfig } from './load-config.ts';
import { report } from './report.ts';
import { reportPublished } from './report-published.ts';
import { todayIn } from './today-in.ts';

interface PublishOptions {
  readonly on?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `calliope publish` */
export async function runPublish(
  folder: string,
  { on, dryRun = false, json = false }: PublishOptions,
): Promise<void> {
  const { config } = await loadConfig(folder);
  const { library, problems } = await compile(folder, config);
  if (!library) {
    process.exitCode = 1;
    return report({ command: 'publish', ok: false, problems, documents: 0, compiled: 0 }, json);
  }
  const day = on ?? todayIn(library.clinic.timeZone, new Date());
  const outcome = await addToArchive(join(folder, 'archive'), library, { on: day, dryRun });
  reportPublished({ outcome, warnings: problems, on: day, dryRun, json });
}
