import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser for a test. It speaks to nobody but the pages that it is given. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  const variables = Object.entries({ ...process.env, ...env }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return chromium.launch({ executablePath: path, args: quiet, env: Object.fromEntries(variables) });
}
