import type { Step } from '@calliope/content-sdk';
import { oneLine } from './one-line.ts';

/** The step with personal details in place of the fallbacks; only those that it declares. */
export function withFields(step: Step, values: Readonly<Record<string, string>> = {}): Step {
  const fields = Object.entries(step.fields).map(([name, { fallback }]) => {
    const value = Object.hasOwn(values, name) ? oneLine(values[name] ?? '') : '';
    return [name, { fallback: value || fallback }];
  });
  return { ...step, fields: Object.fromEntries(fields) };
}
