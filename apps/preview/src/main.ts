import { announce, listen, portFrom, runApp, untilStopped } from '@calliope/page-shell/host';
import { createApp } from './create-app.tsx';
import { contentFolder, readConfig } from './workbench/content-folder.ts';
import { openWorkbench } from './workbench/workbench.ts';

await runApp(async () => {
  const folder = contentFolder();
  const workbench = await openWorkbench(folder, await readConfig(folder));
  const port = portFrom(process.env, 'PREVIEW_PORT', 4400);
  const site = process.env['SITE_URL'] ?? 'http://127.0.0.1:4100';
  const { fetch } = createApp(workbench, site);
  const { url, close } = await listen({ fetch, port, variable: 'PREVIEW_PORT' });
  announce([{ label: 'Every channel, side by side', url: `${url}/` }]);
  await untilStopped(async () => {
    workbench.close();
    await close();
  });
});
