import { boundMemory } from './cli/bound-memory.ts';
import { program } from './cli/program.ts';
import { refuse } from './cli/refuse.ts';
import { requireNode } from './cli/require-node.ts';

requireNode(process.versions.node);
boundMemory();
await program().parseAsync().catch(refuse);
