import { guardNode } from './node-guard.ts';
import { devApps } from './supervise/repository-apps.ts';
import { supervise } from './supervise/supervise.ts';

guardNode(process.versions.node);
await supervise(devApps(), 'Calliope shows every channel. Save a content file to see it change.');
