import { guardNode } from './node-guard.ts';
import { rebuildPreview } from './supervise/rebuild-preview.ts';
import { devApps } from './supervise/repository-apps.ts';
import { supervise } from './supervise/supervise.ts';

const title = 'Calliope shows every channel. Save a file to see it change.';

guardNode(process.versions.node);
await supervise(devApps(), title, rebuildPreview());
