import type { MiddlewareHandler } from 'hono';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Accepts a form only from a page of this same site: any request that may change something must
 * name an Origin, and that must be the host it is sent to. Others get 403.
 *
 * Stands after `requireHost`, which makes the Host header worth comparing with. A sender that
 * has no origin by design, such as a mail provider's one-click unsubscribe, needs a route in
 * front of this.
 *
 * @see https://owasp.org/www-community/attacks/csrf
 * @example
 * ```ts
 * import { requireSameOrigin } from '@calliope/page-shell';
 * import { Hono } from 'hono';
 *
 * const app = new Hono().use(requireSameOrigin());
 * (await app.request('/', { method: 'POST' })).status;
 * // 403
 * ```
 */
export const requireSameOrigin = (): MiddlewareHandler => async (context, next) => {
  const { method } = context.req;
  const site = context.req.header('sec-fetch-site') ?? 'same-origin';
  const ours =
    site === 'same-origin' &&
    isHost(context.req.header('origin'), context.req.header('host')?.toLowerCase());
  return safe.has(method) || ours ? next() : context.text('Forbidden', 403);
};

function isHost(origin: string | undefined, host: string | undefined): boolean {
  const parsed = origin === undefined ? null : URL.parse(origin);
  if (parsed === null || host === undefined) return false;
  // Both may spell out the default port or leave it out.
  return parsed.host === URL.parse(`${parsed.protocol}//${host}`)?.host;
}
