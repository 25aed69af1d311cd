import { loadLibrary } from '@calliope/content';
import { announce, listen, runApp, untilStopped } from '@calliope/page-shell/host';
import { archivedDocuments } from './archived-documents.ts';
import { buildSite } from './build-site.ts';
import { createServer } from './server.ts';
import { readSettings } from './settings.ts';

/** The archive that is packed with the content; there is none before the first release. */
const archiveFolder = new URL('archive/', import.meta.resolve('@calliope/content/package.json'));

await runApp(async () => {
  const { port, handouts, hosts } = readSettings(process.env);
  const { documents: archived, faults } = await archivedDocuments(archiveFolder);
  for (const fault of faults) console.error(fault);
  const site = buildSite(await loadLibrary(), { handouts, archived });
  const { fetch } = createServer(site, { hosts });
  const { url, close } = await listen({ fetch, port, variable: 'WEB_PORT' });
  announce([{ label: 'Patient pages', url: `${url}/` }]);
  await untilStopped(close);
});
