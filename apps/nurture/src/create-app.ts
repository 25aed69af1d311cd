import { pageStyle, requireHost, securityHeaders } from '@calliope/page-shell';
import { sql } from 'drizzle-orm';
import { Hono, type MiddlewareHandler } from 'hono';
import type { AppOptions } from './app-options.ts';
import { emailList, listStyle } from './pages/email-list.tsx';
import { readerApp } from './reader-app.ts';
import { readerStyle } from './readers/reader-style.ts';
import { say } from './readers/say.ts';

const thisMachine = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The pages for readers, and those for staff: a list by sequence, and every email as HTML and as
 * text. Staff see theirs from this machine only.
 */
export function createApp(options: AppOptions): Hono {
  const { service, words, publicHost } = options;
  const { defaultLocale } = service.library.data;
  const app = new Hono();
  app.use(requireHost(publicHost ? [...thisMachine, publicHost] : thisMachine), headers);
  app.get('/health', async (context) => {
    const answers = await service.store
      .read((tables) => tables.execute(sql`select 1`))
      .then(() => true)
      .catch(() => false);
    return answers ? context.json({ status: 'ok' }) : context.json({ status: 'unavailable' }, 503);
  });
  app.route('/', staffApp(options));
  app.get('/stop', (context) =>
    say(service, context, { locale: defaultLocale, ...words.noneToStop }),
  );
  app.route('/', readerApp(service));
  app.notFound((context) =>
    say(service, context, { locale: defaultLocale, ...words.noSuchPage }, 404),
  );
  return app;
}

function staffApp(options: AppOptions): Hono {
  const { sequences, words, publicHost } = options;
  const list = emailList(options, words);
  const parts = new Map(
    sequences
      .flatMap(({ emails }) => emails)
      .flatMap(({ step, email }) => [
        [`/emails/${step.id}`, { body: email.html, type: 'text/html; charset=UTF-8' }],
        [`/emails/${step.id}.txt`, { body: email.text, type: 'text/plain; charset=UTF-8' }],
      ]),
  );
  const isPublic = (host = ''): boolean => host.toLowerCase().replace(/:\d+$/, '') === publicHost;
  const app = new Hono();
  app.get('/', (context) =>
    isPublic(context.req.header('host')) ? context.redirect('/guide') : context.html(list),
  );
  app.get('/emails/*', (context, next) => {
    const part = isPublic(context.req.header('host')) ? undefined : parts.get(context.req.path);
    return part ? context.body(part.body, 200, { 'content-type': part.type }) : next();
  });
  return app;
}

// Under `no-referrer` a form would be posted without saying from which page.
const pageHeaders = securityHeaders({
  styles: [pageStyle, pageStyle + listStyle, pageStyle + readerStyle],
  referrer: 'same-origin',
});
// An email carries its style on every element, since mail programs drop style sheets.
const emailHeaders = securityHeaders({ directives: { 'style-src': "'unsafe-inline'" } });

const headers: MiddlewareHandler = (context, next) =>
  (context.req.path.startsWith('/emails/') ? emailHeaders : pageHeaders)(context, next);
