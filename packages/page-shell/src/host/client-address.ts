import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address that a request comes from. Behind a proxy that is the proxy's, and the caller's own
 * stands last in a header that the proxy writes; without a proxy anybody can write that header,
 * so it counts only where it is named.
 *
 * @param header such as `x-forwarded-for`, in front of a proxy that sets it
 * @returns an IP address; `unknown` where there is no connection, as in a test
 * @example
 * ```ts
 * import { clientAddress } from '@calliope/page-shell/host';
 * import { Hono } from 'hono';
 *
 * const app = new Hono().get('/', (context) => context.text(clientAddress(context, 'x-real-ip')));
 * await (await app.request('/', { headers: { 'x-real-ip': '192.0.2.7' } })).text();
 * // '192.0.2.7'
 * ```
 */
export function clientAddress(context: Context, header?: string): string {
  const named = header === undefined ? undefined : context.req.header(header);
  const last = named?.split(',').at(-1)?.trim();
  if (last) return last;
  return context.env?.incoming ? (getConnInfo(context).remote.address ?? 'unknown') : 'unknown';
}
