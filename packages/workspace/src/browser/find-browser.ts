import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserProgram } from './browser-program.ts';
import { unpackedChromium } from './unpacked-chromium.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser named by `CHROMIUM_PATH`, else one on `PATH`, else the one that npm brought. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<BrowserProgram> {
  const named = env['CHROMIUM_PATH'];
  if (named) return { path: named, env: {} };
  const installed = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);
  return installed ? { path: installed, env: {} } : unpackedChromium();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
