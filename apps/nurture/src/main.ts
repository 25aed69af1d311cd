import { loadLibrary } from '@calliope/content';
import { type Library, openLibrary } from '@calliope/content-sdk';
import { announce, listen, runApp, untilStopped } from '@calliope/page-shell/host';
import { createApp } from './create-app.ts';
import { renderSequence } from './emails/render-sequence.ts';
import { renderStep } from './emails/render-step.ts';
import { freePort } from './free-port.ts';
import { openInbox } from './inbox/open-inbox.ts';
import { sendEmail } from './send/send-email.ts';
import { readSettings } from './settings.ts';

await runApp(async () => {
  const settings = readSettings(process.env);
  // The email has the address where it is stopped, so the port is known before anything is rendered.
  const port = settings.port || (await freePort());
  const inbox = await openInbox(settings.inboxPort);
  const library: Library = openLibrary(await loadLibrary());
  const { sequences, defaultLocale, clinic } = library.data;
  const links = { site: settings.site, stopAddress: `http://127.0.0.1:${port}/stop` };
  const step = library.step('reading-guide/welcome', defaultLocale);
  const welcome = await renderStep(library, step, links);
  const app = createApp({
    brand: clinic.neutralName,
    inbox: inbox.page,
    sequences: await Promise.all(
      Object.values(sequences).map((one) => renderSequence(library, one, defaultLocale, links)),
    ),
  });
  const { url, close } = await listen({ fetch: app.fetch, port, variable: 'NURTURE_PORT' });
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
