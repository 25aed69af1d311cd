import { webStyle } from '@calliope/channel-web';
import { requireHost, securityHeaders } from '@calliope/page-shell';
import { Hono } from 'hono';
import { matchesEtag } from './matches-etag.ts';
import type { Site, SiteFile } from './site.ts';

/** What the server needs besides the site. */
export interface ServerOptions {
  /** Names under which a proxy serves the site, beside those of this machine. */
  readonly hosts?: readonly string[];
}

const ownHosts = ['127.0.0.1', 'localhost', '[::1]'];

/** Hands out a site. Whatever is asked for, the answer is one of its files: no disk is touched. */
export function createServer(site: Site, { hosts = [] }: ServerOptions = {}): Hono {
  const app = new Hono();
  app.use(securityHeaders({ styles: [webStyle] }));
  app.use(requireHost([...ownHosts, ...hosts]));
  app.on(['GET', 'HEAD'], '*', ({ req }) => answer(site, req.raw));
  app.all('*', (context) => context.text('Method Not Allowed', 405, { allow: 'GET, HEAD' }));
  app.onError((error, context) => {
    console.error(error);
    return context.text('Internal Server Error', 500);
  });
  return app;
}

function answer(site: Site, request: Request): Response {
  const { pathname } = new URL(request.url);
  const file = site.files.get(pathname);
  if (file === undefined) return elsewhere(site, pathname);
  if (matchesEtag(request.headers.get('if-none-match'), file.etag)) {
    return new Response(null, { status: 304, headers: validators(file) });
  }
  return sent(file, 200);
}

/**
 * Where the page is now, or the same path with or without the slash at its end, if that is what was
 * meant; else 404. A browser keeps the part after # by itself.
 */
function elsewhere(site: Site, pathname: string): Response {
  const other = pathname.endsWith('/') ? pathname.slice(0, -1) : `${pathname}/`;
  const location = site.moved.get(pathname) ?? site.moved.get(other);
  // Asked for again each time: a page that gets its old name back would lead to itself for ever.
  if (location !== undefined) {
    return new Response(null, { status: 301, headers: { location, 'cache-control': 'no-cache' } });
  }
  return site.files.has(other)
    ? new Response(null, { status: 308, headers: { location: other } })
    : sent(site.notFound(pathname), 404);
}

const sent = (file: SiteFile, status: number): Response =>
  new Response(file.body, {
    status,
    headers: {
      'content-type': file.type,
      'content-length': String(file.body.byteLength),
      ...validators(file),
      ...(file.noindex && { 'x-robots-tag': 'noindex' }),
    },
  });

/** Asked for again each time, so that a corrected sentence is seen at once. */
const validators = ({ etag }: SiteFile) => ({ etag, 'cache-control': 'no-cache' });
