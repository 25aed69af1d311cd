import type { MiddlewareHandler } from 'hono';

/**
 * Answers only to its own names, with any port; anything else gets 421 Misdirected Request. This
 * stops DNS rebinding, where a strange name is pointed at this machine to read its pages.
 *
 * @param names host names without a port: `localhost`, `127.0.0.1`, `example.com`
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-421-misdirected-request
 * @example
 * ```ts
 * import { requireHost } from '@calliope/page-shell';
 * import { Hono } from 'hono';
 *
 * const app = new Hono().use(requireHost(['127.0.0.1', 'localhost']));
 * (await app.request('http://elsewhere.test/', { headers: { host: 'elsewhere.test' } })).status;
 * // 421
 * ```
 */
export function requireHost(names: readonly string[]): MiddlewareHandler {
  const own = new Set(names.map((name) => name.toLowerCase()));
  return async (context, next) => {
    const name = hostName(context.req.header('host') ?? '');
    if (name !== undefined && own.has(name)) return next();
    return context.text('Misdirected Request', 421);
  };
}

function hostName(host: string): string | undefined {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/.exec(host.toLowerCase());
  return match?.[1];
}
