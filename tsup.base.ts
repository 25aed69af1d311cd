import type { Options } from 'tsup';

/** How every package is bundled: ESM for Node 24, one chunk for what entries share, dependencies left outside. */
export const bundle = (entry: Record<string, string>): Options => ({
  entry,
  format: 'esm',
  target: 'node24',
  dts: false,
  clean: true,
  sourcemap: true,
  splitting: true,
  skipNodeModulesBundle: true,
  // Without its prefix, `node:sqlite` is a package that does not exist.
  removeNodeProtocol: false,
});
