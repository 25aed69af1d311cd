import type { Config } from '../config.ts';
import { faults } from '../faults.ts';
import type { AuthoredSafetyLine, Shared } from '../parse/shared.ts';
import { errorAt, type Problem } from '../problem.ts';

/** Reports a locale that says less about safety than the default one, or nothing that leads. */
export function* checkSafety(
  { locales, defaultLocale }: Config,
  { safety }: Shared,
): Generator<Problem> {
  const expected = shapeOf(safety.get(defaultLocale) ?? []);
  for (const locale of locales) {
    const lines = safety.get(locale);
    if (!lines) continue;
    const place = { file: `${locale}/safety.yaml`, line: 1, column: 1 };
    if (!lines.some(leadsEverywhere)) yield errorAt(place, faults.noSafety());
    if (shapeOf(lines) !== expected) yield errorAt(place, faults.safetyDiffers(defaultLocale));
  }
}

const leadsEverywhere = ({ lead, channels }: AuthoredSafetyLine): boolean =>
  lead && [channels.web, channels.email, channels.handout].every((carried) => carried === 'always');

/** Everything about some lines but their words. */
const shapeOf = (lines: readonly AuthoredSafetyLine[]): string =>
  JSON.stringify(lines.map(({ id, tone, lead, channels }) => [id, tone, lead, channels]));
