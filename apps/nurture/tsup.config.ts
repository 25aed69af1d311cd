import { defineConfig } from 'tsup';
import { bundle } from '../../tsup.base.ts';

export default defineConfig(bundle({ main: 'src/main.ts', cli: 'src/cli.ts' }));
