import { loadLibrary } from '@calliope/content';
import { announce, listen, runApp, untilStopped } from '@calliope/page-shell/host';
import { buildSite } from './build-site.ts';
import { createServer } from './server.ts';
import { readSettings } from './settings.ts';

await runApp(async () => {
  const { port, handouts, hosts } = readSettings(process.env);
  const site = buildSite(await loadLibrary(), { handouts });
  const { fetch } = createServer(site, { hosts });
  const { url, close } = await listen({ fetch, port, variable: 'WEB_PORT' });
  announce([{ label: 'Patient pages', url: `${url}/` }]);
  await untilStopped(close);
});
