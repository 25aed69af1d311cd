import type { Context } from 'hono';

/**
 * What a form sent: one string by name, exactly as it was typed. A name that came twice has its
 * last value, and files are left out. Stands behind `requireFormBody`, which refuses what cannot
 * be read.
 *
 * @example
 * ```ts
 * import { readForm } from '@calliope/page-shell';
 * import { Hono } from 'hono';
 *
 * const app = new Hono().post('/', async (context) => context.json(await readForm(context)));
 * const body = new URLSearchParams('name= Ada &language=en&language=es');
 * await (await app.request('/', { method: 'POST', body })).json();
 * // { name: ' Ada ', language: 'es' }
 * ```
 */
export async function readForm(context: Context): Promise<Readonly<Record<string, string>>> {
  const entries = [...(await context.req.formData())];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
