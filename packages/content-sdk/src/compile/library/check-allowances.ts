import { faults } from '../faults.ts';
import { staleCode } from '../lifecycle/faults.ts';
import type { Problem } from '../problem.ts';
import type { Subject } from './subject.ts';

/** Reports where a fault is allowed that nobody reports, or without a reason. */
export function* checkAllowances(
  { config, records, shared }: Subject,
  problems: readonly Problem[],
): Generator<Problem> {
  // Without the clinic's facts or with an error, not every rule was run.
  const isWhole = shared.clinic && !problems.some(({ severity }) => severity === 'error');
  const isRuled = (config.rules ?? []).length > 0 && isWhole;
  const used = new Set([
    ...problems.flatMap(({ severity, code, file, line }) =>
      severity === 'allowed' ? [`${file}:${line} ${code}`] : [],
    ),
    // Whether a statement is old is a matter of the day; that one stands here is not.
    ...[...records].flatMap(([file, { statements }]) =>
      statements.map(([, line]) => `${file}:${line} ${staleCode}`),
    ),
  ]);
  for (const [file, { allowances }] of records) {
    for (const [code, line, column] of allowances) {
      const place = { file, line, column };
      if (code === '') yield { ...place, ...faults.allowanceOpen(), severity: 'error' };
      else if (isRuled && !used.has(`${file}:${line} ${code}`)) {
        yield { ...place, ...faults.allowanceUnused(code), severity: 'warning' };
      }
    }
  }
}
