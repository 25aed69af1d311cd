import { publish } from '../changes/publish.ts';
import { loadConfig } from './load-config.ts';
import { reportPublished } from './report-published.ts';
import { todayOfClinic } from './today-of-clinic.ts';

interface PublishFlags {
  readonly on?: string;
  readonly changesets?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `calliope publish` */
export async function runPublish(
  folder: string,
  { on, changesets, dryRun = false, json = false }: PublishFlags,
): Promise<void> {
  const { config } = await loadConfig(folder);
  const day = on ?? (await todayOfClinic(folder, config));
  const published = await publish({ folder, config, on: day, changesets, dryRun });
  reportPublished({ published, on: day, dryRun, json });
}
