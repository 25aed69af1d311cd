import { pageStyle, requireHost, securityHeaders } from '@calliope/page-shell';
import { Hono, type MiddlewareHandler } from 'hono';
import type { AppOptions } from './app-options.ts';
import { emailList, listStyle } from './pages/email-list.tsx';
import { noticePage } from './pages/notice-page.tsx';
import { words } from './words.ts';

/** The pages for staff: a list by sequence, every email as HTML and as text, and where its stop link leads. */
export function createApp(options: AppOptions): Hono {
  const { brand, sequences } = options;
  const list = emailList(options);
  const stop = noticePage(brand, words.stop);
  const unknown = noticePage(brand, words.unknownPage);
  const parts = new Map(
    sequences
      .flatMap(({ emails }) => emails)
      .flatMap(({ step, email }) => [
        [`/emails/${step.id}`, { body: email.html, type: 'text/html; charset=UTF-8' }],
        [`/emails/${step.id}.txt`, { body: email.text, type: 'text/plain; charset=UTF-8' }],
      ]),
  );
  const app = new Hono();
  app.use(requireHost(['127.0.0.1', 'localhost', '[::1]']), headers);
  app.get('/', (context) => context.html(list));
  app.get('/stop', (context) => context.html(stop));
  app.get('/emails/*', (context, next) => {
    const part = parts.get(context.req.path);
    return part ? context.body(part.body, 200, { 'content-type': part.type }) : next();
  });
  app.notFound((context) => context.html(unknown, 404));
  return app;
}

const pageHeaders = securityHeaders({ styles: [pageStyle, pageStyle + listStyle] });
// An email carries its style on every element, since mail programs drop style sheets.
const emailHeaders = securityHeaders({ directives: { 'style-src': "'unsafe-inline'" } });

const headers: MiddlewareHandler = (context, next) =>
  (context.req.path.startsWith('/emails/') ? emailHeaders : pageHeaders)(context, next);
