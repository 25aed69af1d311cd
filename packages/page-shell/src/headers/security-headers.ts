import type { MiddlewareHandler } from 'hono';
import { styleHash } from './style-hash.ts';

/** What a page needs that the strictest policy forbids. */
export interface SecurityHeadersOptions {
  /** The exact text of every inline style that the app serves. */
  readonly styles?: readonly string[];
  /** Further directives, or others instead of the usual ones: `{ 'frame-src': "'self'" }`. */
  readonly directives?: Readonly<Record<string, string>>;
  /**
   * Whom a page tells where its reader comes from: nobody, or only this same site. A page with a
   * form needs `same-origin`: under `no-referrer` a browser posts with `Origin: null`, which
   * `requireSameOrigin` refuses.
   *
   * @see https://fetch.spec.whatwg.org/#append-a-request-origin-header
   */
  readonly referrer?: 'no-referrer' | 'same-origin';
}

/**
 * Sends every response with headers under which a page loads nothing from elsewhere, runs no
 * script, and tells no other site where its reader came from.
 *
 * @see https://www.w3.org/TR/CSP3/
 * @example
 * ```ts
 * import { pageStyle, securityHeaders } from '@calliope/page-shell';
 * import { Hono } from 'hono';
 *
 * const app = new Hono().use(securityHeaders({ styles: [pageStyle] }));
 * const response = await app.request('/');
 * response.headers.get('referrer-policy');
 * // 'no-referrer'
 * ```
 */
export function securityHeaders(options: SecurityHeadersOptions = {}): MiddlewareHandler {
  const headers = {
    ...fixed,
    'referrer-policy': options.referrer ?? 'no-referrer',
    'content-security-policy': policy(options),
  };
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  };
}

const fixed = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'permissions-policy':
    'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

function policy({ styles = [], directives = {} }: SecurityHeadersOptions): string {
  const all = {
    'default-src': "'none'",
    'style-src': styles.length === 0 ? "'none'" : styles.map(styleHash).join(' '),
    'img-src': "'self' data:",
    // Without it, tools that fetch robots.txt through the page are refused.
    'connect-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    ...directives,
  };
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
