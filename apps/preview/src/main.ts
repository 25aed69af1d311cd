import {
  announce,
  listen,
  portFrom,
  runApp,
  siteFrom,
  untilStopped,
} from '@calliope/page-shell/host';
import { createApp } from './create-app.tsx';
import { contentFolder, readConfig } from './workbench/content-folder.ts';
import { openWorkbench } from './workbench/workbench.ts';

await runApp(async () => {
  const folder = contentFolder();
  const workbench = await openWorkbench(folder, await readConfig(folder));
  const { url, close } = await listen({
    fetch: (request) => app.fetch(request),
    port: portFrom(process.env, 'PREVIEW_PORT', 4400),
    variable: 'PREVIEW_PORT',
  });
  // Copies lead back to the preview itself, where every revision on show can be read.
  const app = createApp(workbench, siteFrom(process.env, 'SITE_URL', url), () => new Date());
  announce([{ label: 'Every document, on every channel', url: `${url}/` }]);
  await untilStopped(async () => {
    await workbench.close();
    await close();
  });
});
