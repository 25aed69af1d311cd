import { typstEngine } from '@calliope/channel-handout';
import { loadLibrary } from '@calliope/content';
import { liveLibrary } from '@calliope/content-sdk/sign-off';
import {
  announce,
  isLive,
  listen,
  portFrom,
  runApp,
  siteFrom,
  untilStopped,
} from '@calliope/page-shell/host';
import { createApp } from './create-app.ts';

/** The archive that is packed with the content; there is none before the first release. */
const archive = new URL('archive/', import.meta.resolve('@calliope/content/package.json'));

await runApp(async () => {
  const { env } = process;
  const site = siteFrom(env, 'SITE_URL', 'http://127.0.0.1:4100');
  const port = portFrom(env, 'HANDOUTS_PORT', 4300);
  const live = isLive(env);
  const newest = await loadLibrary();
  const signed = live ? await liveLibrary(newest, archive) : undefined;
  for (const fault of signed?.faults ?? []) console.error(fault);
  const engine = typstEngine();
  const app = createApp({ library: signed?.library ?? newest, site, live, engine });
  const { url, close } = await listen({
    fetch: (request) => app.fetch(request),
    port,
    variable: 'HANDOUTS_PORT',
  });
  announce([{ label: 'Handouts', url: `${url}/` }]);
  await untilStopped(async () => {
    await close();
    engine.close();
  });
});
