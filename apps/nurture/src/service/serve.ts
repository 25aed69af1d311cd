import { announce, listen, untilStopped } from '@calliope/page-shell/host';
import { answerCall } from '../control/answer-call.ts';
import { serveControl } from '../control/serve-control.ts';
import { createApp } from '../create-app.ts';
import { renderSequence } from '../emails/render-sequence.ts';
import type { Settings } from '../settings.ts';
import { isSigned } from '../sign-up/is-signed.ts';
import { wordsIn } from '../words.ts';
import type { Log } from './log.ts';
import { openService } from './open-service.ts';

/** Serves the pages and sends what is due, in one process, until it is told to stop. */
export async function serve(settings: Settings, log: Log): Promise<never> {
  const { site, live, addressHeader } = settings;
  const service = await openService(settings, log, { joins: false });
  const { store, library, programme, inbox, origin, now, look } = service;
  const { sequences, defaultLocale, clinic } = library.data;
  const links = { site, stopAddress: `${origin}/stop` };
  const app = createApp({
    ...{ brand: clinic.neutralName, inbox, live },
    words: wordsIn(library.messages(defaultLocale), defaultLocale),
    publicHost: settings.origin && new URL(settings.origin).hostname,
    sequences: await Promise.all(
      Object.values(sequences).map((one) => renderSequence(library, one, defaultLocale, links)),
    ),
    service: {
      ...{ store, library, programme, site, addressHeader, now, report: log.fault },
      sequence: 'reading-guide',
      open: !live || isSigned(library, defaultLocale),
      letterWaits: look,
    },
  });
  const lent = { settings, now, library: async () => library, store: async () => store };
  const endControl = await serveControl(settings.folder, (call) =>
    answerCall({ ...lent, letterWaits: look }, call),
  );
  const { url, close } = await listen({
    ...{ fetch: app.fetch, port: service.port, variable: 'NURTURE_PORT' },
  });
  announce([
    { label: 'Emails', url: `${url}/` },
    { label: settings.lapse ? 'Sign-up (time-lapse)' : 'Sign-up for emails', url: `${url}/guide` },
    ...(inbox === undefined ? [] : [{ label: 'Inbox (local Resend)', url: inbox }]),
  ]);
  return untilStopped(async () => {
    await Promise.all([close(), endControl()]);
    await service.end();
  });
}
