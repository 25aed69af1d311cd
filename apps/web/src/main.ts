import { loadLibrary } from '@calliope/content';
import { liveLibrary } from '@calliope/content-sdk/sign-off';
import { announce, listen, runApp, untilStopped } from '@calliope/page-shell/host';
import { buildSite } from './build-site.ts';
import { readPublished } from './read-published.ts';
import { createServer } from './server.ts';
import { readSettings } from './settings.ts';

/** The archive that is packed with the content; there is none before the first release. */
const archive = new URL('archive/', import.meta.resolve('@calliope/content/package.json'));

await runApp(async () => {
  const { port, handouts, signUp, hosts, live } = readSettings(process.env);
  const newest = await loadLibrary();
  const signed = live ? await liveLibrary(newest, archive) : undefined;
  const published = await readPublished(archive);
  // Both read the same archive, and may have met the same damaged line.
  const faults = new Set([...(signed?.faults ?? []), ...published.faults]);
  for (const fault of faults) console.error(fault);
  const site = buildSite(signed?.library ?? newest, { handouts, signUp, published });
  const { fetch } = createServer(site, { hosts });
  const { url, close } = await listen({ fetch, port, variable: 'WEB_PORT' });
  announce([{ label: 'Patient pages', url: `${url}/` }]);
  await untilStopped(close);
});
