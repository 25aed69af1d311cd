import { runApp } from '@calliope/page-shell/host';
import { becomeService } from './service/become-service.ts';

await runApp(async () => {
  await becomeService('serve', process.env);
});
