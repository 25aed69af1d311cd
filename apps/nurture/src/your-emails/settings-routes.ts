import type { FormError } from '@calliope/page-shell';
import { readForm } from '@calliope/page-shell';
import { type Context, Hono } from 'hono';
import {
  askForRecord,
  askToMove,
  changeClock,
  changeEmails,
  personSuppression,
  readAddress,
} from '../people/index.ts';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { say } from '../readers/say.ts';
import { findReader, type Reader, unknownLink } from '../readers/with-person.ts';
import { isZone } from '../readers/zones.ts';
import { addressLabel } from '../sign-up/read-sign-up.ts';
import type { Tables } from '../store/store.ts';
import { dateAfter } from './date-after.ts';
import { emailsState } from './emails-state.ts';
import { isPause, pauses } from './pauses.ts';
import { settingsPage } from './settings-page.tsx';

type Form = Readonly<Record<string, string>>;

/** What is wrong with what somebody sent; nothing where it was done. */
type Act = (
  tables: Tables,
  reader: Reader,
  form: Form,
) => Promise<readonly FormError[] | undefined>;

/** Where somebody pauses, changes or stops what they get, from the link in any email of theirs. */
export function settingsRoutes(service: ReaderOptions): Hono {
  const app = new Hono();
  app.get('/settings/:token', (context) =>
    withReader(service, context, (tables, reader) => show(service, context, tables, reader)),
  );
  for (const [path, act] of Object.entries(acts(service))) {
    app.post(`/settings/:token/${path}`, async (context) => {
      const form = await readForm(context);
      const response = await withReader(service, context, async (tables, reader) => {
        const errors = await act(tables, reader, form);
        if (errors) return show(service, context, tables, reader, { errors, form });
        return context.redirect(`/settings/${reader.token}?done=${path}`, 303);
      });
      service.letterWaits();
      return response;
    });
  }
  return app;
}

const acts = (service: ReaderOptions): Readonly<Record<string, Act>> => {
  const { store, programme, library, now } = service;
  const labels = (locale: string) => library.messages(locale);
  return {
    pause: async (tables, { who, locale }, { pause = '' }) => {
      if (!isPause(pause)) {
        return [{ field: 'pause', text: labels(locale).yourEmails.pauseMissing }];
      }
      const until = dateAfter(now(), pauses[pause], who.timeZone);
      await changeEmails(tables, programme, who, { type: 'pause', until }, now());
      return undefined;
    },
    resume: async (tables, { who }) => {
      await changeEmails(tables, programme, who, { type: 'resume' }, now());
      return undefined;
    },
    clock: async (tables, { who, locale: current }, { language = '', timeZone = '' }) => {
      const { signUp } = labels(current);
      if (!library.data.locales.includes(language)) {
        return [{ field: 'language', text: signUp.languageInvalid }];
      }
      if (!isZone(timeZone)) return [{ field: 'timeZone', text: signUp.timeZoneInvalid }];
      await changeClock(tables, programme, who, { locale: language, timeZone }, now());
      return undefined;
    },
    address: async (tables, { who, locale }, { address: text = '' }) => {
      const { address, fault } = readAddress(text);
      if (fault) return [{ field: 'address', text: addressLabel(fault, labels(locale).signUp) }];
      await askToMove(tables, store, who, address, now());
      return undefined;
    },
    record: async (tables, { who }) => {
      await askForRecord(tables, store, who, now());
      return undefined;
    },
  };
};

async function withReader(
  service: ReaderOptions,
  context: Context,
  work: (tables: Tables, reader: Reader) => Promise<Response>,
): Promise<Response> {
  const token = context.req.param('token') ?? '';
  return service.store.change(async (tables) => {
    const { reader, locale } = await findReader(tables, service, token, ['emails', 'stop']);
    if (!reader) return unknownLink(service, context, locale);
    return reader.link.purpose === 'stop'
      ? oldLink(service, context, reader)
      : work(tables, reader);
  });
}

interface Shown {
  readonly errors: readonly FormError[];
  readonly form: Form;
}

async function show(
  service: ReaderOptions,
  context: Context,
  tables: Tables,
  { token, who, locale }: Reader,
  { errors, form }: Shown = { errors: [], form: {} },
): Promise<Response> {
  const messages = service.library.messages(locale);
  const suppressed = (await personSuppression(tables, service.store, who))?.reason;
  const emails = await emailsState(tables, who, suppressed, messages, locale, service.now());
  const done = doneWords(context.req.query('done'), messages);
  const newAddress = form['address'] ?? '';
  const props = { token, who, locale, emails, errors, newAddress, done };
  return context.html(settingsPage(service, props), errors.length === 0 ? 200 : 422);
}

function doneWords(
  done: string | undefined,
  messages: ReturnType<ReaderOptions['library']['messages']>,
) {
  if (done === undefined) return undefined;
  const { yourEmails, signUp, record } = messages;
  if (done === 'address') return signUp.sent;
  return done === 'record' ? record.sent : yourEmails.saved;
}

function oldLink(
  service: ReaderOptions,
  context: Context,
  { token, locale }: Reader,
): Response | Promise<Response> {
  const {
    oldLinkTitle: title,
    oldLink: text,
    stopTitle,
  } = service.library.messages(locale).yourEmails;
  return say(
    service,
    context,
    { locale, title, text, back: { href: `/stop/${token}`, label: stopTitle } },
    410,
  );
}
