import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** The answer to what is not a form of a sensible size. */
export interface RequireFormBodyOptions {
  /** A page instead of the plain sentence. 413 is too large, 415 is not a form. */
  readonly refuse?: (context: Context, status: 413 | 415) => Response | Promise<Response>;
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const largest = 64 * 1024;

/**
 * Lets through what a form of ours sends: `application/x-www-form-urlencoded`, at most 64 KB. More
 * gets 413 and is not read to its end; anything else gets 415, which also keeps files out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-415-unsupported-media-type
 * @example
 * ```ts
 * import { requireFormBody } from '@calliope/page-shell';
 * import { Hono } from 'hono';
 *
 * const app = new Hono().use(requireFormBody()).post('/', (context) => context.text('Thank you'));
 * const headers = { 'content-type': 'application/json' };
 * (await app.request('/', { method: 'POST', headers, body: '{}' })).status;
 * // 415
 * ```
 */
export function requireFormBody(options: RequireFormBodyOptions = {}): MiddlewareHandler {
  const { refuse = inWords } = options;
  const limited = bodyLimit({
    maxSize: largest,
    onError: (context) => refuse(context, 413),
  });
  return async (context, next) => {
    if (safe.has(context.req.method)) return next();
    if (!isForm(context.req.header('content-type'))) return refuse(context, 415);
    return limited(context, next);
  };
}

const isForm = (type = ''): boolean =>
  type.split(';')[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded';

const inWords = (context: Context, status: 413 | 415): Response =>
  context.text(sentences[status], status);

const sentences = {
  413: 'This form is too large to be read. Send shorter answers.',
  415: 'This address reads forms only.',
} as const;
