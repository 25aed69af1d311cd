import { loadLibrary } from '@calliope/content';
import { type Library, openLibrary } from '@calliope/content-sdk';
import { type Listening, listen } from '@calliope/page-shell/host';
import { z } from 'zod';
import { createApp } from '../../src/create-app.ts';
import { freePort } from '../../src/free-port.ts';
import { gateTo } from '../../src/ledger/gate.ts';
import { sendDueLetters } from '../../src/ledger/send-due-letters.ts';
import { letterComposer } from '../../src/letters/index.ts';
import type { ReaderOptions } from '../../src/readers/reader-options.ts';
import { openTransport } from '../../src/transports/open-transport.ts';
import { wordsIn } from '../../src/words.ts';
import { type Clock, clockAt } from '../clock.ts';
import { saturday } from '../people/story.ts';
import { testService } from '../readers/test-service.ts';
import { storeOfFile } from '../stores/fresh-store.ts';

/** The service as a browser meets it, with an inbox that nobody here wrote. */
export interface Served {
  readonly url: string;
  readonly clock: Clock;
  readonly service: ReaderOptions;
  /** The newest email in the inbox, once everything that waits is sent. */
  readonly newestEmail: () => Promise<ReceivedEmail>;
  readonly close: () => Promise<void>;
}

const list = z.object({ data: z.array(z.object({ id: z.string(), created_at: z.string() })) });
const received = z.object({
  ...{ to: z.array(z.string()), subject: z.string(), html: z.string(), text: z.string() },
});

/** An email as the inbox has it. */
type ReceivedEmail = z.infer<typeof received>;

/** Serves the words of the clinic on this machine. */
export async function serve(): Promise<Served> {
  const library: Library = openLibrary(await loadLibrary());
  const store = await storeOfFile();
  const opened = await openTransport({ transport: { type: 'inbox' }, inboxPort: 0, live: false });
  const { transport, inbox = '' } = opened;
  const clock = clockAt(saturday);
  const service = testService({ store, library, sequence: 'reading-guide', clock });
  const port = await freePort();
  const { defaultLocale, clinic } = library.data;
  const app = createApp({
    ...{ brand: clinic.neutralName, inbox, live: false, sequences: [], service },
    words: wordsIn(library.messages(defaultLocale), defaultLocale),
  });
  const server: Listening = await listen({ fetch: app.fetch, port, variable: 'NURTURE_PORT' });
  const compose = letterComposer(library, {
    ...{ site: service.site, origin: server.url, sender: 'guide@example.com' },
  });
  const sending = {
    ...{ store, compose, transport, programme: service.programme },
    ...{ now: clock.now, report: service.report, whyHeld: () => undefined },
  };
  return {
    ...{ url: server.url, clock, service },
    newestEmail: async () => {
      await sendDueLetters(sending, gateTo(transport));
      return newestIn(new URL(inbox).origin);
    },
    close: async () => {
      await server.close();
      await transport.close();
      await store.close();
    },
  };
}

async function newestIn(inbox: string): Promise<ReceivedEmail> {
  const ask = async (path: string) =>
    (await fetch(inbox + path, { headers: { authorization: 'Bearer re_test' } })).json();
  const { data } = list.parse(await ask('/emails'));
  const newest = data.reduce((one, other) =>
    Date.parse(other.created_at) >= Date.parse(one.created_at) ? other : one,
  );
  return received.parse(await ask(`/emails/${newest.id}`));
}
