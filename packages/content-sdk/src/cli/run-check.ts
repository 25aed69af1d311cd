import { openChecker } from '../compile/check.ts';
import { loadConfig } from './load-config.ts';
import { progressOn } from './progress.ts';
import { report } from './report.ts';
import { watchAndRepeat } from './watch-and-repeat.ts';
import { withArchive } from './with-archive.ts';
import { dayOf, withLifecycle } from './with-lifecycle.ts';

/** What `calliope check` can be told. */
export interface CheckFlags {
  readonly asOf?: string;
  readonly watch?: boolean;
  readonly json?: boolean;
  readonly cache: boolean;
  readonly threads: number;
}

/** `calliope check` */
export async function runCheck(folder: string, flags: CheckFlags): Promise<void> {
  const { config, configFile, rules } = await loadConfig(folder);
  const progress = progressOn(process.stderr, Date.now);
  const checker = openChecker(folder, config, {
    cache: flags.cache ? undefined : false,
    configFile,
    threads: flags.threads,
    rules,
    onProgress: progress.show,
  });
  const once = async (): Promise<boolean> => {
    const found = await withArchive(folder, await checker.check());
    progress.clear();
    const day = await dayOf(folder, found.overview, flags.asOf);
    const { overview: _, ...checked } = withLifecycle(found, day);
    report({ command: 'check', on: day.on, ...checked }, flags.json === true);
    return checked.ok;
  };
  if (flags.watch) await watchAndRepeat(folder, once);
  else process.exitCode = (await once()) ? 0 : 1;
}
