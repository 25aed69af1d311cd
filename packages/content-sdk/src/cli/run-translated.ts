import { recordTranslation } from '../sign-off/record-translation.ts';
import { paintFor } from './format-problems.ts';
import { loadConfig } from './load-config.ts';
import { reportErrors } from './report-errors.ts';
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
  if (problems.length > 0)
    return reportErrors('translated', problems, 'Nothing was recorded.', json);
  if (json) {
    const facts = { command: 'translated', ok: true, on: day, translated };
    process.stdout.write(`${JSON.stringify(facts)}\n`);
    return;
  }
  const paint = paintFor(process.stdout);
  for (const { name, locale: tag } of translated) {
    process.stdout.write(`${paint('green', '✓')} ${name} (${tag}): translated on ${day}\n`);
  }
}
