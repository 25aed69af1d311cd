import { typstEngine } from '@calliope/channel-handout';
import { loadLibrary } from '@calliope/content';
import {
  announce,
  listen,
  portFrom,
  runApp,
  siteFrom,
  untilStopped,
} from '@calliope/page-shell/host';
import { createApp } from './create-app.ts';

await runApp(async () => {
  const { env } = process;
  const site = siteFrom(env, 'SITE_URL', 'http://127.0.0.1:4100');
  const port = portFrom(env, 'HANDOUTS_PORT', 4300);
  const live = env['CALLIOPE_LIVE'] === '1';
  const engine = typstEngine();
  const app = createApp({ library: await loadLibrary(), site, live, engine });
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
