import { type FormError, readForm } from '@calliope/page-shell';
import { clientAddress } from '@calliope/page-shell/host';
import { type Context, Hono } from 'hono';
import { NurtureFault } from '../fault/nurture-fault.ts';
import { allow, allowOnce, asksOfNetwork, networkKey, sendsOfForm } from '../limits/index.ts';
import { type Asking, ask } from '../people/index.ts';
import { messagePage } from '../readers/message.tsx';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { readSignUp, type SignUp, type SignUpValues } from './read-sign-up.ts';
import { signUpPage, trap } from './sign-up-page.tsx';
import { makeStamp, readStamp, type Stamp } from './stamp.ts';

/** Nobody reads the form and fills it in faster than this, in milliseconds. */
const fastest = 3_000;
/** A form that was open for longer is looked at once more. */
const slowest = 24 * 3_600_000;

type Form = Readonly<Record<string, string>>;

/** The form, and what comes of it. */
export function signUpRoutes(service: ReaderOptions): Hono {
  const app = new Hono();
  app.get('/guide', (context) => {
    const locale = localeOf(service, context);
    if (!service.open) return context.html(closedPage(service, locale), 503);
    const values = emptyValues(service, locale);
    return context.html(signUpPage(service, { locale, values, errors: [], stamp: fresh(service) }));
  });
  app.get('/guide/sent', (context) => {
    const locale = localeOf(service, context);
    const { sentTitle: title, sent: text } = service.library.messages(locale).signUp;
    return context.html(messagePage(service, { locale, title, text }));
  });
  app.post('/guide', (context) =>
    service.open ? receive(service, context) : closed(service, context),
  );
  return app;
}

async function receive(service: ReaderOptions, context: Context): Promise<Response> {
  const locale = localeOf(service, context);
  const messages = service.library.messages(locale);
  const form = await readForm(context);
  const sent = () => context.redirect(`/guide/sent?lang=${locale}`, 303);
  // A machine is told what everybody is told.
  if (form[trap]) return sent();
  const values = valuesOf(form, service, locale);
  const stamp = readStamp(form['stamp'] ?? '', service.store.keyring);
  const again = (status: 422 | 429 | 503, errors: readonly FormError[]) =>
    context.html(
      signUpPage(service, { locale, values, errors, stamp: nextStamp(service, form, stamp) }),
      status,
    );
  const { signUp, errors } = readSignUp(values, service.library.data.locales, messages);
  if (errors) return again(422, errors);
  if (!stamp || ageOf(stamp, service) < fastest || ageOf(stamp, service) > slowest) {
    return again(422, [{ field: 'agree', text: messages.signUp.sendAgain }]);
  }
  try {
    const network = clientAddress(context, service.addressHeader);
    if (await take(service, { ...signUp, agreedIn: locale }, stamp, network)) return sent();
    return again(429, [{ field: 'address', text: messages.signUp.tooMany }]);
  } catch (error) {
    if (!(error instanceof NurtureFault)) throw error;
    service.report(error.message);
    return again(503, [{ field: 'address', text: messages.signUp.unavailable }]);
  }
}

/** Takes a request, all of it or nothing. @returns whether its network may ask just now */
async function take(
  { store, programme, sequence, now, letterWaits }: ReaderOptions,
  signUp: SignUp & Pick<Asking, 'agreedIn'>,
  { id }: Stamp,
  network: string,
): Promise<boolean> {
  const at = now();
  const mayAsk = await store.change(async (tables) => {
    const key = networkKey(network, store.keyring, at);
    if (!(await allow(tables, store.random, asksOfNetwork, key, at))) return false;
    // A form that comes twice is one request: a slip of the hand, or somebody who replays it.
    if (!(await allowOnce(tables, sendsOfForm, id, at))) return true;
    await ask(tables, store, programme, { ...signUp, sequence, by: 'form' }, at);
    return true;
  });
  letterWaits();
  return mayAsk;
}

const ageOf = ({ at }: Stamp, { now }: ReaderOptions): number => now().getTime() - at.getTime();

/**
 * A form that comes back keeps its stamp, so that its time counts, unless it is not ours or old. One
 * from the future was made before the clock was set back, and would shut its reader out until then.
 */
function nextStamp(service: ReaderOptions, form: Form, stamp: Stamp | undefined): string {
  const age = stamp === undefined ? Infinity : ageOf(stamp, service);
  const isGood = age >= 0 && age <= slowest;
  return isGood ? (form['stamp'] ?? '') : fresh(service);
}

const fresh = ({ store, now }: ReaderOptions): string =>
  makeStamp(store.keyring, store.random, now());

/** The language of the page: the one that was asked for, if there is such. Nothing is guessed. */
export function localeOf({ library }: Pick<ReaderOptions, 'library'>, context: Context): string {
  const { locales, defaultLocale } = library.data;
  return locales.find((locale) => locale === context.req.query('lang')) ?? defaultLocale;
}

const emptyValues = ({ library }: ReaderOptions, language: string): SignUpValues => ({
  ...{ address: '', firstName: '', agree: '' },
  ...{ language, timeZone: library.data.clinic.timeZone },
});

function valuesOf(form: Form, service: ReaderOptions, locale: string): SignUpValues {
  const { language, timeZone } = emptyValues(service, locale);
  return {
    address: form['address'] ?? '',
    firstName: form['firstName'] ?? '',
    language: form['language'] ?? language,
    timeZone: form['timeZone'] ?? timeZone,
    agree: form['agree'] ?? '',
  };
}

function closedPage(service: ReaderOptions, locale: string): string {
  const { closedTitle: title, closed: text } = service.library.messages(locale).signUp;
  return messagePage(service, { locale, title, text });
}

const closed = (service: ReaderOptions, context: Context): Response =>
  new Response(closedPage(service, localeOf(service, context)), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=UTF-8' },
  });
