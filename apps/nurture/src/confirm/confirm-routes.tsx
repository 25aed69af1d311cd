import { Button, Form } from '@calliope/page-shell';
import { type Context, Hono } from 'hono';
import { type Followed, followLink } from '../links/index.ts';
import { confirm, personById } from '../people/index.ts';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { say } from '../readers/say.ts';

/**
 * Confirming an address. Following the link shows a button and changes nothing, since scanners
 * follow every link in an email.
 */
export function confirmRoutes(service: ReaderOptions): Hono {
  const app = new Hono();
  app.get('/confirm/:token', async (context) => {
    const token = context.req.param('token');
    const followed = await service.store.read((tables) =>
      followLink(tables, token, ['confirm'], service.now()),
    );
    const locale = await localeOf(service, followed);
    return answer(service, context, locale, followed.state, token);
  });
  app.post('/confirm/:token', async (context) => {
    const { store, programme, now } = service;
    const token = context.req.param('token');
    const followed = await store.read((tables) => followLink(tables, token, ['confirm'], now()));
    const locale = await localeOf(service, followed);
    const state = await confirm(store, programme, token, now());
    if (state !== 'open') return answer(service, context, locale, state, token);
    service.letterWaits();
    const { confirmedTitle: title, confirmed: text } = service.library.messages(locale).signUp;
    return say(service, context, { locale, title, text });
  });
  return app;
}

function answer(
  service: ReaderOptions,
  context: Context,
  locale: string,
  state: Followed['state'],
  token: string,
): Response | Promise<Response> {
  const { signUp } = service.library.messages(locale);
  if (state === 'open') {
    const { title } = service.library.notice('confirm-address', locale);
    const children = (
      <Form action={`/confirm/${token}`}>
        <Button>{signUp.confirm}</Button>
      </Form>
    );
    return say(service, context, { locale, title, text: signUp.confirmText, children });
  }
  if (state === 'used') {
    const { confirmedTitle: title, confirmedBefore: text } = signUp;
    return say(service, context, { locale, title, text });
  }
  const back = { href: `/guide?lang=${locale}`, label: signUp.openForm };
  const { expiredTitle: title, expired: text } = signUp;
  return say(service, context, { locale, title, text, back }, state === 'expired' ? 410 : 404);
}

/** The language of whoever follows a link, where the link tells whose it is. */
async function localeOf(
  { store, library }: Pick<ReaderOptions, 'store' | 'library'>,
  { link }: Followed,
): Promise<string> {
  const { locales, defaultLocale } = library.data;
  const who = link && (await store.read((tables) => personById(tables, link.personId)));
  return locales.find((locale) => locale === who?.locale) ?? defaultLocale;
}
