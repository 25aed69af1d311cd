import { readForm } from '@calliope/page-shell';
import { clientAddress } from '@calliope/page-shell/host';
import { type Context, Hono } from 'hono';
import { allow, asksOfNetwork, networkKey } from '../limits/index.ts';
import {
  type Address,
  askForRecord,
  findPerson,
  forget,
  readAddress,
  recordOf,
} from '../people/index.ts';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { say } from '../readers/say.ts';
import { findReader, type Reader } from '../readers/with-person.ts';
import { addressLabel } from '../sign-up/read-sign-up.ts';
import { localeOf } from '../sign-up/sign-up-routes.ts';
import type { Tables } from '../store/store.ts';
import { askPage } from './ask-page.tsx';
import { recordPage } from './record-page.tsx';

/** What is kept about somebody: behind a link that works for half an hour and is mailed on request. */
export function recordRoutes(service: ReaderOptions): Hono {
  const app = new Hono();
  app.get('/record', (context) =>
    context.html(askPage(service, { locale: localeOf(service, context), address: '' })),
  );
  app.post('/record', (context) => requested(service, context));
  app.get('/record/sent', (context) => {
    const locale = localeOf(service, context);
    const { sentTitle: title, sent: text } = service.library.messages(locale).record;
    return say(service, context, { locale, title, text });
  });
  app.get('/record/:token', (context) =>
    withReader(service, context, (tables, reader) => show(service, context, tables, reader)),
  );
  app.get('/record/:token/download', (context) =>
    withReader(service, context, async (tables, { who }) => {
      const record = await recordOf(tables, service.store, who);
      context.header('content-disposition', 'attachment; filename="your-record.json"');
      return context.body(`${JSON.stringify(record, null, 2)}\n`, 200, {
        'content-type': 'application/json; charset=UTF-8',
      });
    }),
  );
  app.post('/record/:token/delete', async (context) => {
    const { sure } = await readForm(context);
    return withReader(service, context, async (tables, reader) => {
      if (!sure) return show(service, context, tables, reader, true);
      await forget(tables, service.store, reader.who, 'link', service.now());
      const { deletedTitle: title, deleted: text } = service.library.messages(reader.locale).record;
      return say(service, context, { locale: reader.locale, title, text });
    });
  });
  return app;
}

/** The answer is the same whether or not an address is known. */
async function requested(service: ReaderOptions, context: Context): Promise<Response> {
  const locale = localeOf(service, context);
  const { signUp } = service.library.messages(locale);
  const text = (await readForm(context))['address'] ?? '';
  const { address, fault } = readAddress(text);
  if (fault) {
    const error = addressLabel(fault, signUp);
    return context.html(askPage(service, { locale, address: text, error }), 422);
  }
  if (!(await mailLink(service, address, clientAddress(context, service.addressHeader)))) {
    const error = signUp.tooMany;
    return context.html(askPage(service, { locale, address: text, error }), 429);
  }
  service.letterWaits();
  return context.redirect(`/record/sent?lang=${locale}`, 303);
}

/** @returns whether the network may ask just now */
const mailLink = (
  { store, now }: ReaderOptions,
  address: Address,
  network: string,
): Promise<boolean> =>
  store.change(async (tables) => {
    const key = networkKey(network, store.keyring, now());
    if (!(await allow(tables, store.random, asksOfNetwork, key, now()))) return false;
    const who = await findPerson(tables, store, address);
    if (who) await askForRecord(tables, store, who, now());
    return true;
  });

const withReader = (
  service: ReaderOptions,
  context: Context,
  work: (tables: Tables, reader: Reader) => Promise<Response>,
): Promise<Response> =>
  service.store.change(async (tables) => {
    const token = context.req.param('token') ?? '';
    const { reader, locale } = await findReader(tables, service, token, ['record']);
    if (reader) return work(tables, reader);
    const { expiredTitle: title, expired: text, askAnew } = service.library.messages(locale).record;
    const back = { href: `/record?lang=${locale}`, label: askAnew };
    return say(service, context, { locale, title, text, back }, 410);
  });

async function show(
  service: ReaderOptions,
  context: Context,
  tables: Tables,
  { token, locale, who }: Reader,
  unsure = false,
): Promise<Response> {
  const record = await recordOf(tables, service.store, who);
  const { deleteUnsure: text } = service.library.messages(locale).record;
  const errors = unsure ? [{ field: 'sure', text }] : [];
  return context.html(recordPage(service, { token, locale, record, errors }), unsure ? 422 : 200);
}
