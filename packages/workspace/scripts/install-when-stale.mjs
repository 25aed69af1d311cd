// Installs with `npm ci`, but only when what is installed differs from the lockfile. Plain
// JavaScript without dependencies: it runs before anything is installed, on any Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Why an installation is stale, in words; undefined where it is not. */
export function staleReason(folder) {
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!installed) return 'nothing is installed yet';
  const locked = readPackages(join(folder, 'package-lock.json')) ?? {};
  for (const [path, entry] of Object.entries(locked)) {
    // Workspaces are links, and an optional package may not exist for this machine.
    if (!path.startsWith('node_modules/') || entry.link || entry.optional) continue;
    if (installed[path]?.version !== entry.version) return `${path} is not ${entry.version}`;
  }
  const node = join(folder, 'node_modules', 'node', 'bin', 'node');
  if ('node_modules/node' in locked && !existsSync(node)) return 'Node itself is missing';
  return undefined;
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Installs what a folder's lockfile names, and gives whether that succeeded. */
export function installLocked(folder, reason) {
  process.stderr.write(`Installing (${reason}) …\n`);
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(
    command,
    [...before, 'ci', '--loglevel=error', '--no-audit', '--no-fund'],
    {
      cwd: folder,
      stdio: ['ignore', 2, 2],
    },
  );
  return status === 0;
}

function install(reason) {
  if (installLocked(root, reason)) return;
  process.stderr.write(
    'npm ci did not succeed, so there is nothing to run. Its reason is above.\n',
  );
  process.exit(1);
}

/** Says so where the Node that was installed does not run, instead of failing later in the dark. */
function requireInstalledNode() {
  const node = join(root, 'node_modules', '.bin', 'node');
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (stdout?.startsWith('v24.')) return;
  process.stderr.write(
    `Everything here runs on Node 24, which npm installs, but ${node} answers "${stdout?.trim() ?? 'nothing'}". ` +
      'Its install script was probably blocked: run npm ci --ignore-scripts=false.\n',
  );
  process.exit(2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const reason = staleReason(root);
  if (reason) install(reason);
  requireInstalledNode();
}
