import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What npm installs for the bench, and nothing else. */
export const installed = fileURLToPath(new URL('../node_modules/', import.meta.url));

/** The folder of a peer's configuration. */
export const configurationOf = (peer: string): string =>
  fileURLToPath(new URL(`../peers/${peer}/`, import.meta.url));

/** A file of an installed package, as Node is given it. */
export const program = (path: string): string => `${installed}${path}`;

/** The version that the lockfile names. */
export function lockedVersion(name: string): string {
  const lockfile = new URL('../package-lock.json', import.meta.url);
  // npm wrote it.
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const found = packages[`node_modules/${name}`];
  if (!found) throw new Error(`bench/package-lock.json does not name ${name}`);
  return found.version;
}
