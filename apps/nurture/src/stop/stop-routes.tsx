import { Button, Form, requireSameOrigin } from '@calliope/page-shell';
import { type Context, Hono } from 'hono';
import { untilSettled } from '../letters/until-settled.ts';
import { stop, undoStop } from '../people/index.ts';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { say } from '../readers/say.ts';
import { findReader, type Reader, unknownLink } from '../readers/with-person.ts';

/**
 * Stopping with one click. A mail program posts here by itself, without cookies, without an origin
 * and without following anything; a person gets a page with one button. Only a post stops.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8058
 */
export function stopRoutes(service: ReaderOptions): Hono {
  const { store, programme, now } = service;
  const app = new Hono();
  app.get('/stop/:token', async (context) => {
    const token = context.req.param('token');
    const found = await store.read((tables) => findReader(tables, service, token, purposes));
    return found.reader
      ? oneButton(service, context, found.reader)
      : unknownLink(service, context, found.locale);
  });
  app.post('/stop/:token', async (context) => {
    const byProgram = oneClick.test(await context.req.text());
    const found = await store.change(async (tables) => {
      const one = await findReader(tables, service, context.req.param('token'), purposes);
      const by = byProgram ? 'one-click' : 'link';
      if (one.reader) await stop(tables, store, programme, one.reader.who, by, now());
      return one;
    });
    if (found.reader) await untilSettled(store, found.reader.who.id, now);
    return found.reader
      ? stopped(service, context, found.reader)
      : unknownLink(service, context, found.locale);
  });
  app.post('/stop/:token/undo', requireSameOrigin(), async (context) => {
    const token = context.req.param('token');
    const found = await store.change(async (tables) => {
      const one = await findReader(tables, service, token, purposes);
      if (!one.reader) return one;
      return { ...one, undone: await undoStop(tables, store, programme, one.reader.who, now()) };
    });
    if (!('undone' in found) || !found.reader) {
      return unknownLink(service, context, service.library.data.defaultLocale);
    }
    const { locale } = found.reader;
    const words = service.library.messages(locale).yourEmails;
    return found.undone
      ? say(service, context, { locale, title: words.undoneTitle, text: words.saved })
      : say(service, context, { locale, title: words.title, text: words.cannotUndo });
  });
  return app;
}

/** A link of before an address was changed can still stop, and nothing else. */
const purposes = ['emails', 'stop'] as const;

/** Mail programs post a form of either kind: `name=value`, or the value below its name. */
const oneClick = /List-Unsubscribe(=|"\s+)One-Click/;

function oneButton(
  service: ReaderOptions,
  context: Context,
  { token, locale, link }: Reader,
): Response | Promise<Response> {
  const words = service.library.messages(locale).yourEmails;
  const children = (
    <Form action={`/stop/${token}`}>
      <Button>{words.stop}</Button>
    </Form>
  );
  const message = { locale, title: words.stopTitle, text: words.stopText, children };
  // An old link leads no further: whoever has it may be somebody else.
  if (link.purpose === 'stop') return say(service, context, message);
  const { changeEmails: label } = service.library.messages(locale);
  const back = { href: `/settings/${token}`, label };
  return say(service, context, { ...message, back });
}

function stopped(
  service: ReaderOptions,
  context: Context,
  { token, locale }: Reader,
): Response | Promise<Response> {
  const { stoppedTitle: title, stopped: text, undo } = service.library.messages(locale).yourEmails;
  const children = (
    <Form action={`/stop/${token}/undo`}>
      <Button kind="secondary">{undo}</Button>
    </Form>
  );
  return say(service, context, { locale, title, text, children });
}
