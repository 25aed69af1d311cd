import { unsign } from '../sign-off/unsign.ts';
import { plural } from '../status/counts-in-words.ts';
import { paintFor } from './format-problems.ts';
import { loadConfig } from './load-config.ts';
import { reportErrors } from './report-errors.ts';
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
  const withdrawal = { on, reason, all };
  const { withdrawn, problems } = await unsign({ folder, config, locale }, names, withdrawal);
  if (problems.length > 0) return reportErrors('unsign', problems, 'Nothing was withdrawn.', json);
  if (json) {
    const facts = { command: 'unsign', ok: true, on, withdrawn };
    process.stdout.write(`${JSON.stringify(facts)}\n`);
    return;
  }
  const paint = paintFor(process.stdout);
  for (const { name, locale: tag, signOffs } of withdrawn) {
    const count = plural(signOffs, 'sign-off');
    process.stdout.write(`${paint('green', '✓')} ${name} (${tag}): ${count} withdrawn on ${on}\n`);
  }
}
