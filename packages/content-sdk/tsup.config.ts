import { defineConfig } from 'tsup';
import { bundle } from '../../tsup.base.ts';

export default defineConfig(
  bundle({
    'archive/index': 'src/archive/index.ts',
    'changes/index': 'src/changes/index.ts',
    cli: 'src/cli.ts',
    'compile/index': 'src/compile/index.ts',
    'compile-worker': 'src/compile/threads/compile-worker.ts',
    'compile/program-worker': 'src/compile/programs/program-worker.ts',
    'editorial/index': 'src/editorial/index.ts',
    index: 'src/index.ts',
    'redirects/index': 'src/redirects/index.ts',
    'rename/index': 'src/rename/index.ts',
    'require-node': 'src/cli/require-node.ts',
    'schema/index': 'src/schema/index.ts',
    'sign-off/index': 'src/sign-off/index.ts',
    'status/index': 'src/status/index.ts',
    'testing/index': 'src/testing/index.ts',
    'text/index': 'src/text/index.ts',
  }),
);
