import { openLibrary } from '@calliope/content-sdk';
import { pageStyle, requireHost, securityHeaders } from '@calliope/page-shell';
import { Hono, type MiddlewareHandler } from 'hono';
import type { AppOptions } from './app-options.ts';
import { handoutList } from './pages/handout-list.tsx';
import { sorryPage } from './pages/sorry-page.tsx';
import { drawn } from './pdf/drawn.ts';
import { folderNamed } from './pdf/folder.ts';
import { moves } from './pdf/moves.ts';
import { type PdfAnswer, pdfAnswers } from './pdf/pdf-answers.ts';
import { type Problem, wordsIn } from './words.ts';

/** The routes of the print desk: a list, and a PDF of every article and handout. */
export function createApp(options: AppOptions): Hono {
  const brand = options.library.clinic.neutralName;
  const { defaultLocale } = options.library;
  const words = wordsIn(openLibrary(options.library).messages(defaultLocale), defaultLocale);
  const answer = pdfAnswers(options, words, drawn(options));
  const list = handoutList(options.library, words);
  const movedTo = moves(options.library);
  const sorry = (problem: Problem) => sorryPage(brand, words, problem);
  const app = new Hono();
  app.use(requireHost(['127.0.0.1', 'localhost', '[::1]']), headers);
  app.get('/', (context) => context.html(list));
  app.get('/:folder{articles|handouts}/:file{[a-z0-9-]+\\.pdf}', async (context) => {
    const { folder, file } = context.req.param();
    const id = file.slice(0, -'.pdf'.length);
    const moved = movedTo(folderNamed(folder), id);
    if (moved) return context.redirect(moved + new URL(context.req.url).search, 301);
    const known = context.req.header('if-none-match');
    return respond(await answer(folderNamed(folder), id, context.req.query(), known), sorry);
  });
  app.notFound((context) => context.html(sorry(words.noSuchPage), 404));
  return app;
}

function respond(answer: PdfAnswer, sorry: (problem: Problem) => string): Response {
  if ('problem' in answer) {
    const html = sorry(answer.problem);
    return new Response(html, {
      status: answer.status,
      headers: { 'content-type': 'text/html; charset=UTF-8' },
    });
  }
  return new Response(answer.pdf, { status: answer.status, headers: answer.headers });
}

const pageHeaders = securityHeaders({ styles: [pageStyle] });
// Browsers put their own viewer, an embedded object with a style, into the page of a PDF.
const pdfHeaders = securityHeaders({
  directives: { 'object-src': "'self'", 'style-src': "'unsafe-inline'" },
});

const headers: MiddlewareHandler = (context, next) =>
  (context.req.path.endsWith('.pdf') ? pdfHeaders : pageHeaders)(context, next);
