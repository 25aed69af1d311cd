import { randomBytes } from 'node:crypto';
import { announce, listen, runApp, untilStopped } from '@calliope/page-shell/host';
import { answerCall } from './control/answer-call.ts';
import { serveControl } from './control/serve-control.ts';
import { createApp } from './create-app.ts';
import { renderSequence } from './emails/render-sequence.ts';
import { whyHeldIn } from './emails/why-held.ts';
import { freePort } from './free-port.ts';
import { gateTo } from './ledger/gate.ts';
import type { Sending } from './ledger/sending.ts';
import { letterComposer } from './letters/index.ts';
import { openedLibrary } from './opened-library.ts';
import { keepPromises } from './people/index.ts';
import { programmeOf } from './programme-of.ts';
import { startRound } from './rounds/start-round.ts';
import { readSettings } from './settings.ts';
import { isSigned } from './sign-up/is-signed.ts';
import { newKeys } from './store/new-keys.ts';
import { openStore } from './store/open-store.ts';
import { assertAllowed } from './transports/assert-allowed.ts';
import { openTransport } from './transports/open-transport.ts';
import { wordsIn } from './words.ts';
import { startWork } from './work/start-work.ts';

const minute = 60_000;

await runApp(async () => {
  const settings = readSettings(process.env);
  const { site, sender, replyTo, live, addressHeader } = settings;
  const report = (fault: unknown) => console.error(fault);
  const now = () => new Date();
  // An email has the address where it is stopped, so the port is known before anything is rendered.
  const port = settings.port || (await freePort());
  const origin = settings.origin ?? `http://127.0.0.1:${port}`;
  const { transport, inbox } = await openTransport(settings);
  const library = await openedLibrary(live, report);
  const { sequences, defaultLocale, clinic } = library.data;
  assertAllowed(Object.values(sequences), transport);
  const { store, keysMade, openJobs } = await openStore({ ...settings, random: randomBytes });
  if (keysMade) report(newKeys(settings.keys.file));
  const programme = programmeOf(library);
  const sending: Sending = {
    ...{ store, programme, transport, replyTo, now, report },
    compose: letterComposer(library, { site, origin, sender }),
    whyHeld: whyHeldIn(library, live),
  };
  const work = await startWork(sending, gateTo(transport), await openJobs({ report }));
  const hourly = startRound(
    { every: 60 * minute, work: () => keepPromises(store, now()).then(store.tidy) },
    report,
  );
  const links = { site, stopAddress: `${origin}/stop` };
  const app = createApp({
    ...{ brand: clinic.neutralName, inbox, live },
    words: wordsIn(library.messages(defaultLocale), defaultLocale),
    publicHost: settings.origin && new URL(settings.origin).hostname,
    sequences: await Promise.all(
      Object.values(sequences).map((one) => renderSequence(library, one, defaultLocale, links)),
    ),
    service: {
      ...{ store, library, programme, site, addressHeader, now, report },
      sequence: 'reading-guide',
      open: !live || isSigned(library, defaultLocale),
      letterWaits: work.look,
    },
  });
  const lent = { settings, now, library: async () => library, store: async () => store };
  const endControl = await serveControl(settings.folder, (call) =>
    answerCall({ ...lent, letterWaits: work.look }, call),
  );
  const { url, close } = await listen({ fetch: app.fetch, port, variable: 'NURTURE_PORT' });
  announce([
    { label: 'Emails', url: `${url}/` },
    { label: 'Sign-up for emails', url: `${url}/guide` },
    ...(inbox === undefined ? [] : [{ label: 'Inbox (local Resend)', url: inbox }]),
  ]);
  await untilStopped(async () => {
    await Promise.all([close(), endControl()]);
    await Promise.all([work.end(), hourly.end()]);
    await transport.close();
    await store.close();
  });
});
