import { loadLibrary } from '@calliope/content';
import { type Library, openLibrary } from '@calliope/content-sdk';
import { liveLibrary } from '@calliope/content-sdk/sign-off';
import { announce, listen, runApp, untilStopped } from '@calliope/page-shell/host';
import { createApp } from './create-app.ts';
import { renderSequence } from './emails/render-sequence.ts';
import { renderStep } from './emails/render-step.ts';
import { freePort } from './free-port.ts';
import { openInbox } from './inbox/open-inbox.ts';
import { sendEmail } from './send/send-email.ts';
import { readSettings } from './settings.ts';
import { wordsIn } from './words.ts';

/** The archive that is packed with the content; there is none before the first release. */
const archive = new URL('archive/', import.meta.resolve('@calliope/content/package.json'));

await runApp(async () => {
  const settings = readSettings(process.env);
  // The email has the address where it is stopped, so the port is known before anything is rendered.
  const port = settings.port || (await freePort());
  const inbox = await openInbox(settings.inboxPort);
  const newest = await loadLibrary();
  const signed = settings.live ? await liveLibrary(newest, archive) : undefined;
  for (const fault of signed?.faults ?? []) console.error(fault);
  const library: Library = openLibrary(signed?.library ?? newest);
  const { sequences, defaultLocale, clinic } = library.data;
  const links = { site: settings.site, stopAddress: `http://127.0.0.1:${port}/stop` };
  const step = library.step('reading-guide/welcome', defaultLocale);
  const welcome = await renderStep(library, step, links);
  const app = createApp({
    brand: clinic.neutralName,
    inbox: inbox.page,
    words: wordsIn(library.messages(defaultLocale), defaultLocale),
    live: settings.live,
    sequences: await Promise.all(
      Object.values(sequences).map((one) => renderSequence(library, one, defaultLocale, links)),
    ),
  });
  const { url, close } = await listen({ fetch: app.fetch, port, variable: 'NURTURE_PORT' });
  const isHeld = settings.live && step.review.state !== 'signed';
  if (isHeld) console.error(`${step.id} is held: no clinician has signed its words.`);
  else
    await sendEmail(welcome.email, { to: 'reader@example.com', key: welcome.key, via: inbox.url });
  announce([
    { label: 'Emails', url: `${url}/` },
    { label: 'Inbox (local Resend)', url: inbox.page },
  ]);
  await untilStopped(async () => {
    await close();
    await inbox.close();
  });
});
