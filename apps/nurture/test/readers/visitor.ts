import { createApp } from '../../src/create-app.ts';
import type { ReaderOptions } from '../../src/readers/reader-options.ts';
import type { Store } from '../../src/store/store.ts';
import { wordsIn } from '../../src/words.ts';
import { type Clock, clockAt, minute } from '../clock.ts';
import { lettersOf, type WaitingLetter } from '../people/letters-of.ts';
import { saturday } from '../people/story.ts';
import { everyRow } from '../stores/every-row.ts';
import { sharedAddress, sharedServer } from '../stores/shared-store.ts';
import { networkHeader, type TestServiceOptions, testService } from './test-service.ts';

type Fields = Readonly<Record<string, string>>;
type Headers = Readonly<Record<string, string | undefined>>;

/** Somebody at a browser, and what the service does meanwhile. */
export interface Visitor {
  readonly service: ReaderOptions;
  readonly store: Store;
  readonly clock: Clock;
  readonly reports: readonly string[];
  readonly ask: (method: string, path: string, headers?: Headers, body?: string) => Promise<Page>;
  readonly get: (path: string) => Promise<Page>;
  readonly post: (path: string, fields?: Fields, headers?: Headers) => Promise<Page>;
  /** The form as a browser has it that opened it a minute ago. */
  readonly form: (lang?: string) => Promise<Fields>;
  readonly letters: () => Promise<WaitingLetter[]>;
  /** Signs up and confirms. @returns the token of the link in every email */
  readonly signUp: (address: string, fields?: Fields) => Promise<string>;
  /** Everything in the store, as text. */
  readonly rows: () => Promise<string>;
}

/** An answer with its page. */
export interface Page {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly whole: string;
  /** Without its rules, which would drown its words where a test fails. */
  readonly html: string;
  readonly title: string;
}

/** Opens a service on an empty store, and sits somebody in front of it. */
export async function visit(options: Partial<TestServiceOptions> = {}): Promise<Visitor> {
  const store = options.store ?? (await sharedServer());
  const { clock = clockAt(saturday) } = options;
  const reports: string[] = [];
  const service = testService({ ...options, store, clock, report: (one) => reports.push(one) });
  const { library } = service;
  const words = wordsIn(library.messages(library.data.defaultLocale), library.data.defaultLocale);
  const app = createApp({
    ...{ brand: 'Example Clinic', inbox: 'http://127.0.0.1:4201/inbox', live: false },
    ...{ sequences: [], words, service },
  });
  const ask: Visitor['ask'] = async (method, path, headers = {}, body) => {
    const given = Object.entries({ host, [networkHeader]: '192.0.2.7', ...headers });
    const response = await app.request(path, {
      method,
      headers: given.filter((pair): pair is [string, string] => pair[1] !== undefined),
      ...(body !== undefined && { body }),
    });
    const whole = await response.text();
    const html = whole.replace(/<style>.*?<\/style>/s, '');
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
    return { status: response.status, headers: response.headers, whole, html, title };
  };
  const post: Visitor['post'] = (path, fields = {}, headers = {}) =>
    ask(
      'POST',
      path,
      { origin: `http://${host}`, 'content-type': formType, ...headers },
      encoded(fields),
    );
  const letters = () => lettersOf(store, clock.now());
  const form = async (lang = 'en') => {
    const { html } = await ask('GET', `/guide?lang=${lang}`);
    clock.pass(minute);
    return { ...usual, language: lang, stamp: writtenIn(html, 'stamp') };
  };
  return {
    ...{ service, store, clock, reports, ask, post, letters, form },
    get: (path) => ask('GET', path),
    signUp: async (address, fields) => {
      await post('/guide', { ...(await form()), address, ...fields });
      await post(`/confirm/${(await letters())[0]?.token}`);
      await post('/guide', { ...(await form()), address });
      return (await letters())[0]?.token ?? '';
    },
    rows: async () => everyRow(await sharedAddress()),
  };
}

/** The name under which a test reaches the service. */
const host = '127.0.0.1:4200';
export const formType = 'application/x-www-form-urlencoded';

/** Fields as a browser sends them. */
export const encoded = (fields: Fields): string => new URLSearchParams(fields).toString();

/** The value of a field on a page. */
export function writtenIn(html: string, name: string): string {
  const tag = new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(html)?.[0] ?? '';
  return / value="([^"]*)"/.exec(tag)?.[1] ?? '';
}

const usual = {
  ...{ address: 'ada@example.com', firstName: 'Ada', timeZone: 'America/New_York' },
  ...{ agree: 'yes', topic: '' },
};
