import type { Document } from '@calliope/content-sdk';
import { renderPage, requireHost, securityHeaders } from '@calliope/page-shell';
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { addressOf } from './page/bench-addresses.ts';
import { BenchPage } from './page/bench-page.tsx';
import { liveScript } from './page/live-script.ts';
import { sheetsPage, textPage } from './page/pane-pages.tsx';
import { emailPane } from './panes/email-pane.ts';
import { handoutPane } from './panes/handout-pane.ts';
import type { PaneSubject } from './panes/pane.ts';
import { webPane } from './panes/web-pane.ts';
import type { Workbench } from './workbench/workbench.ts';

/** What frames itself, runs its own script and shows the inline styles of emails. */
const directives = {
  'script-src': "'self'",
  'style-src': "'unsafe-inline'",
  'frame-src': "'self'",
  'frame-ancestors': "'self'",
};

/** Serves the bench. `site` is the address that links and QR codes would lead to. */
export function createApp(workbench: Workbench, site: string): Hono {
  const app = new Hono();
  const drawHandout = handoutPane();
  app.use(requireHost(['127.0.0.1', 'localhost', '[::1]']));
  app.use(securityHeaders({ directives }));
  app.get('/', (context) => {
    const first = workbench.bench().library?.documents()[0];
    return first ? context.redirect(addressOf(first)) : benchPage(context, workbench, undefined);
  });
  app.get('/live.js', (context) =>
    context.body(liveScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/changes', (context) => changes(context, workbench));
  app.get('/r/:revision', (context) => {
    const { library } = workbench.bench();
    const document = library?.byRevision(context.req.param('revision'));
    const messages = document && library?.data.messages[document.locale];
    if (!library || !document || !messages) return context.text('There is no such revision.', 404);
    return context.html(webPane({ library, document, messages, site }));
  });
  app.get('/pane/:pane/:kind/:locale/:id{.+}', async (context) => {
    const found = subjectOf(context, workbench, site);
    if (!found) return context.text('There is no such document.', 404);
    return pane(context, found, drawHandout);
  });
  app.get('/:kind/:locale/:id{.+}', (context) =>
    benchPage(context, workbench, subjectOf(context, workbench, site)?.document),
  );
  app.notFound((context) => context.text('There is no such page.', 404));
  app.onError((error, context) => context.text(`This pane cannot be drawn: ${error.message}`, 500));
  return app;
}

function benchPage(context: Context, workbench: Workbench, document: Document | undefined) {
  const bench = workbench.bench();
  const status = document || context.req.path === '/' ? 200 : 404;
  return context.html(renderPage(<BenchPage bench={bench} document={document} />), status);
}

function subjectOf(context: Context, workbench: Workbench, site: string): PaneSubject | undefined {
  const { library } = workbench.bench();
  const { kind, locale, id } = context.req.param();
  const document = library
    ?.documents()
    .find((one) => one.kind === kind && one.locale === locale && one.id === id);
  const messages = library?.data.messages[locale ?? ''];
  return library && document && messages ? { library, document, messages, site } : undefined;
}

async function pane(
  context: Context,
  subject: PaneSubject,
  drawHandout: ReturnType<typeof handoutPane>,
): Promise<Response> {
  switch (context.req.param('pane')) {
    case 'web':
      return context.html(webPane(subject));
    case 'email':
      return context.html((await emailPane(subject)).html);
    case 'text':
      return context.html(renderPage(textPage((await emailPane(subject)).text)));
    case 'handout':
      return context.html(renderPage(sheetsPage(await drawHandout(subject))));
    default:
      return context.text('There is no such pane.', 404);
  }
}

function changes(context: Context, workbench: Workbench): Response {
  return streamSSE(context, async (stream) => {
    await new Promise<void>((resolve) => {
      const stop = workbench.onChange(({ version }) => {
        stream.writeSSE({ event: 'change', data: String(version) }).catch(() => undefined);
      });
      stream.onAbort(() => {
        stop();
        resolve();
      });
    });
  });
}
