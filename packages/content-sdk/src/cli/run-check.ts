import { compile } from '../compile/compile.ts';
import { loadConfig } from './load-config.ts';
import { report } from './report.ts';
import { withArchive } from './with-archive.ts';

/** `calliope check` */
export async function runCheck(folder: string, { json }: { json?: boolean }): Promise<void> {
  const compiled = await compile(folder, await loadConfig(folder));
  report({ command: 'check', compiled: await withArchive(folder, compiled), json: json === true });
}
