import { resolve } from 'node:path';
import { openBuilder } from '../compile/write/open-builder.ts';
import { loadConfig } from './load-config.ts';
import { progressOn } from './progress.ts';
import { report } from './report.ts';
import { watchAndRepeat } from './watch-and-repeat.ts';

/** What `calliope build` can be told. */
export interface BuildFlags {
  readonly out: string;
  readonly watch?: boolean;
  readonly json?: boolean;
  readonly cache: boolean;
  readonly threads: number;
}

/** `calliope build` */
export async function runBuild(folder: string, flags: BuildFlags): Promise<void> {
  const { config, configFile, rules } = await loadConfig(folder);
  const progress = progressOn(process.stderr, Date.now);
  const builder = openBuilder(folder, resolve(folder, flags.out), config, {
    cache: flags.cache ? undefined : false,
    configFile,
    threads: flags.threads,
    rules,
    onProgress: progress.show,
    onWait: (holder) => process.stderr.write(`Waiting for another build, process ${holder}.\n`),
  });
  const once = async (): Promise<boolean> => {
    const built = await builder.build();
    progress.clear();
    report({ command: 'build', ...built }, flags.json === true);
    return built.ok;
  };
  if (flags.watch) await watchAndRepeat(folder, once);
  else process.exitCode = (await once()) ? 0 : 1;
}
