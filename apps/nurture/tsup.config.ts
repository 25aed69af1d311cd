import { defineConfig } from 'tsup';
import { bundle } from '../../tsup.base.ts';

export default defineConfig({
  ...bundle({ main: 'src/main.ts', cli: 'src/cli.ts' }),
  // Drizzle is hundreds of small files, whose loading takes a second of every call.
  skipNodeModulesBundle: false,
  noExternal: [/^drizzle-orm/],
});
