import type { Document } from '@calliope/content-sdk';
import { renderPage, requireHost, securityHeaders } from '@calliope/page-shell';
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { addressOf } from './page/bench-addresses.ts';
import { BenchPage } from './page/bench-page.tsx';
import { liveScript } from './page/live-script.ts';
import { OverviewPage } from './page/overview-page.tsx';
import { sheetsPage, textPage } from './page/pane-pages.tsx';
import { emailPane } from './panes/email-pane.ts';
import { handoutPane } from './panes/handout-pane.ts';
import type { PaneSubject } from './panes/pane.ts';
import { webPane } from './panes/web-pane.ts';
import type { Bench, Workbench } from './workbench/workbench.ts';

/** What frames itself, runs its own script and shows the inline styles of emails. */
const directives = {
  'script-src': "'self'",
  'style-src': "'unsafe-inline'",
  'frame-src': "'self'",
  'frame-ancestors': "'self'",
};

/**
 * Serves the overview and the bench.
 *
 * @param site the address that links and QR codes would lead to
 * @param now tells the moment, of which a review that is due is a matter
 */
export function createApp(workbench: Workbench, site: string, now: () => Date): Hono {
  const app = new Hono();
  const drawHandout = handoutPane();
  app.use(requireHost(['127.0.0.1', 'localhost', '[::1]']));
  app.use(securityHeaders({ directives }));
  app.get('/', (context) => context.html(overviewPage(workbench, now())));
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
    benchPage(context, workbench.bench(), subjectOf(context, workbench, site)?.document, now()),
  );
  app.notFound((context) => context.text('There is no such page.', 404));
  app.onError((error, context) => context.text(`This pane cannot be drawn: ${error.message}`, 500));
  return app;
}

function overviewPage(workbench: Workbench, moment: Date): string {
  const { library, statusAt } = workbench.bench();
  const shown = new Set(library?.documents().map(addressOf));
  return renderPage(
    <OverviewPage status={statusAt(moment)} isShown={(address) => shown.has(address)} />,
  );
}

function benchPage(context: Context, bench: Bench, document: Document | undefined, moment: Date) {
  const { problems } = bench.statusAt(moment);
  const page = <BenchPage bench={bench} document={document} problems={problems} />;
  return context.html(renderPage(page), document ? 200 : 404);
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
