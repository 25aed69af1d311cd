/**
 * A label with values in the place of its `{names}`. A name without a value stays as it is, so that
 * a label which asks for too much is seen and not lost.
 *
 * @example
 * ```ts
 * import { filled } from '@calliope/page-shell';
 *
 * filled('{count} days', { count: '3' });
 * // '3 days'
 * ```
 */
export const filled = (label: string, values: Readonly<Record<string, string>>): string =>
  label.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
