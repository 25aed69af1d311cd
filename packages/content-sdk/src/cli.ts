import { program } from './cli/program.ts';
import { requireNode } from './cli/require-node.ts';

requireNode(process.versions.node);
await program().parseAsync();
