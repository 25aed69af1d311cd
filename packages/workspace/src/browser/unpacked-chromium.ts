import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { lock } from 'proper-lockfile';
import type { BrowserProgram } from './browser-program.ts';

const defaultCache = fileURLToPath(new URL('../../.cache/', import.meta.url));

/**
 * The browser of `@sparticuz/chromium`, unpacked once into a folder of the repository. Several
 * processes may ask at the same time: one unpacks behind a lock, the others wait.
 */
export async function unpackedChromium(cache: string = defaultCache): Promise<BrowserProgram> {
  await mkdir(cache, { recursive: true });
  const folder = join(cache, `chromium-${await version()}`);
  if (!existsSync(folder)) await behindLock(cache, () => unpack(folder, cache));
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

async function behindLock(cache: string, action: () => Promise<void>): Promise<void> {
  const release = await lock(cache, {
    lockfilePath: join(cache, 'chromium.lock'),
    retries: { retries: 120, minTimeout: 250, maxTimeout: 1_000 },
    stale: 30_000,
  });
  try {
    await action();
  } finally {
    await release();
  }
}

async function unpack(folder: string, cache: string): Promise<void> {
  if (existsSync(folder)) return;
  const fresh = await mkdtemp(join(cache, 'unpacking-'));
  const program = fileURLToPath(new URL('./unpack-chromium.ts', import.meta.url));
  try {
    // The package unpacks into the temporary folder of its process, and only for a runtime that
    // it knows does it bring the system libraries of a bare machine.
    await promisify(execFile)(process.execPath, [program], {
      env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
    });
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function version(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const root = entry.slice(0, entry.lastIndexOf('chromium/') + 'chromium/'.length);
  const parsed: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const found = typeof parsed === 'object' && parsed && 'version' in parsed ? parsed.version : '';
  return String(found);
}
