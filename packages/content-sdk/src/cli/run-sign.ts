import { shortRevision } from '../render/revision.ts';
import { sign } from '../sign-off/sign.ts';
import { plural } from '../status/counts-in-words.ts';
import { paintFor } from './format-problems.ts';
import { loadConfig } from './load-config.ts';
import { reportErrors } from './report-errors.ts';
import { todayOfClinic } from './today-of-clinic.ts';

interface SignFlags {
  readonly by: string;
  readonly credential: string;
  readonly next: string;
  readonly on?: string;
  readonly locale?: string;
  readonly folder: string;
  readonly json?: boolean;
}

/** `calliope sign` */
export async function runSign(names: readonly string[], flags: SignFlags): Promise<void> {
  const { by, credential, next, locale, folder, json = false } = flags;
  const { config } = await loadConfig(folder);
  const on = flags.on ?? (await todayOfClinic(folder, config));
  const signature = { by, credential, on, next };
  const { signed, archived, problems } = await sign({ folder, config, locale }, names, signature);
  if (problems.length > 0) return reportErrors('sign', problems, 'Nothing was signed.', json);
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ command: 'sign', ok: true, on, signed, archived })}\n`,
    );
    return;
  }
  const paint = paintFor(process.stdout);
  for (const { name, locale: tag, parts, isWaiting } of signed) {
    const rest = isWaiting ? paint('yellow', ', waiting for what it includes or carries') : '';
    process.stdout.write(
      `${paint('green', '✓')} ${name} (${tag}): ${plural(parts.length, 'part')}${rest}\n`,
    );
  }
  for (const { kind, id, locale: tag, revision } of archived) {
    process.stdout.write(`  archived ${shortRevision(revision)} ${kind} ${id} (${tag})\n`);
  }
  process.stdout.write(
    `Signed by ${by}, ${credential}, on ${on}. The next review is due by ${next}.\n`,
  );
}
