import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import type { Rebuild } from './supervise.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** A save of several files is over after this many milliseconds. */
const settled = 100;

/** Builds the preview anew when the code of a package or its own is saved. */
export const rebuildPreview = (): Rebuild => ({
  changed: () => nextChange(sourceFolders()),
  build,
});

function sourceFolders(): readonly string[] {
  const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  return [...packages, join(root, 'apps', 'preview')]
    .flatMap((folder) => [join(folder, 'src'), join(folder, 'template')])
    .filter((folder) => existsSync(folder));
}

/** Resolves when files below some folders have changed and nothing more has for a moment. */
export async function nextChange(folders: readonly string[]): Promise<void> {
  const watcher = watch([...folders], { ignoreInitial: true });
  await new Promise<void>((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(resolve, settled);
    });
  });
  await watcher.close();
}

async function build(signal: AbortSignal): Promise<boolean> {
  const args = ['run', 'build', '--filter=@calliope/app-preview...', '--output-logs=errors-only'];
  const turbo = spawn(join(root, 'node_modules', '.bin', 'turbo'), args, {
    cwd: root,
    signal,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  });
  turbo.on('error', () => undefined);
  const [code] = await once(turbo, 'close');
  if (code !== 0) process.stderr.write('The build failed, so the preview shows what it was.\n');
  return code === 0;
}
