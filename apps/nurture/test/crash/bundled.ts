import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../.cache/programs/', import.meta.url));

/**
 * A program of a test as one file: a process that is killed and started again and again would spend
 * most of its time on loading hundreds of them.
 *
 * @param name of the module beside this one, without its extension
 * @returns the path of the file
 */
export async function bundled(name: string): Promise<string> {
  const outfile = join(folder, `${name}-${process.pid}.js`);
  process.once('exit', () => rmSync(outfile, { force: true }));
  await build({
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', jsx: 'automatic' },
    entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
    logLevel: 'warning',
    plugins: [{ name: 'packages stay outside', setup: packagesOutside }],
  });
  return outfile;
}

function packagesOutside(build: {
  onResolve: (
    options: { filter: RegExp },
    resolve: (args: { path: string }) => { path: string; external: true } | undefined,
  ) => void;
}): void {
  build.onResolve({ filter: /^[^./]/ }, ({ path }) =>
    path.startsWith('drizzle-orm') ? undefined : { path, external: true },
  );
}
