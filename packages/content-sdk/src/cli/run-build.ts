import { resolve } from 'node:path';
import { build } from '../compile/write/build.ts';
import { loadConfig } from './load-config.ts';
import { report } from './report.ts';

/** `calliope build` */
export async function runBuild(
  folder: string,
  { out, json }: { out: string; json?: boolean },
): Promise<void> {
  const compiled = await build(folder, resolve(folder, out), await loadConfig(folder));
  report({ command: 'build', compiled, json: json === true, written: compiled.written });
}
