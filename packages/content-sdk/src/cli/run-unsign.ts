import { unsign } from '../sign-off/unsign.ts';
import { plural } from '../status/counts-in-words.ts';
import { paintFor } from './format-problems.ts';
import { loadConfig } from './load-config.ts';
import { report } from './report.ts';
import { todayOfClinic } from './today-of-clinic.ts';

interface UnsignFlags {
  readonly reason: string;
  readonly all?: boolean;
  readonly on?: string;
  readonly locale?: string;
  readonly folder: string;
  readonly json?: boolean;
}

/** `calliope unsign` */
export async function runUnsign(names: readonly string[], flags: UnsignFlags): Promise<void> {
  const { reason, all, locale, folder, json = false } = flags;
  const { config } = await loadConfig(folder);
  const on = flags.on ?? (await todayOfClinic(folder, config));
  const withdrawal = { on, reason: reason.trim(), all };
  const { withdrawn, problems } = await unsign({ folder, config, locale }, names, withdrawal);
  const ok = problems.length === 0;
  process.exitCode = ok ? 0 : 1;
  if (json) {
    const facts = { command: 'unsign', ok, on, withdrawn, problems };
    process.stdout.write(`${JSON.stringify(facts)}\n`);
    return;
  }
  if (!ok) return report({ command: 'unsign', ok, problems, documents: 0, compiled: 0 }, false);
  const paint = paintFor(process.stdout);
  for (const { name, locale: tag, signOffs } of withdrawn) {
    const count = plural(signOffs, 'sign-off');
    process.stdout.write(`${paint('green', '✓')} ${name} (${tag}): ${count} withdrawn on ${on}\n`);
  }
}
