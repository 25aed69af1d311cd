import { guardNode } from './node-guard.ts';
import { startApps } from './supervise/repository-apps.ts';
import { supervise } from './supervise/supervise.ts';

guardNode(process.versions.node);
await supervise(startApps(process.env), 'Calliope is running on this machine.');
