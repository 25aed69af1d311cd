import { recordTranslation } from '../sign-off/record-translation.ts';
import { paintFor } from './format-problems.ts';
import { loadConfig } from './load-config.ts';
import { report } from './report.ts';
import { todayOfClinic } from './today-of-clinic.ts';

interface TranslatedFlags {
  readonly locale: string;
  readonly on?: string;
  readonly folder: string;
  readonly json?: boolean;
}

/** `calliope translated` */
export async function runTranslated(
  names: readonly string[],
  { locale, on, folder, json = false }: TranslatedFlags,
): Promise<void> {
  const { config } = await loadConfig(folder);
  const day = on ?? (await todayOfClinic(folder, config));
  const { translated, problems } = await recordTranslation({ folder, config, locale }, names, day);
  const ok = problems.length === 0;
  process.exitCode = ok ? 0 : 1;
  if (json) {
    const facts = { command: 'translated', ok, on: day, translated, problems };
    process.stdout.write(`${JSON.stringify(facts)}\n`);
    return;
  }
  if (!ok) return report({ command: 'translated', ok, problems, documents: 0, compiled: 0 }, false);
  const paint = paintFor(process.stdout);
  for (const { name, locale: tag } of translated) {
    process.stdout.write(`${paint('green', '✓')} ${name} (${tag}): translated on ${day}\n`);
  }
}
