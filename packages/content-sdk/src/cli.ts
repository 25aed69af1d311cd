import { boundMemory } from './cli/bound-memory.ts';
import { program } from './cli/program.ts';
import { refuse } from './cli/refuse.ts';

boundMemory();
// Whoever reads has seen enough: `calliope check | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
await program().parseAsync().catch(refuse);
