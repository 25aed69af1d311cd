import { program } from './cli/program.ts';
import { refuse } from './cli/refuse.ts';
import { requireNode } from './cli/require-node.ts';

requireNode(process.versions.node);
await program().parseAsync().catch(refuse);
