import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../src/browser/find-browser.ts';
import { unpackedChromium } from '../src/browser/unpacked-chromium.ts';

test('three at once unpack one browser, which starts on a machine without any', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'calliope-chromium-'));
  onTestFinished(() => rm(cache, { recursive: true, force: true }));
  const [one, ...others] = await Promise.all([1, 2, 3].map(() => unpackedChromium(cache)));
  expect(others).toEqual([one, one]);
  expect((await readdir(cache)).filter((name) => name.startsWith('chromium-'))).toHaveLength(1);
  if (!one) throw new Error('No browser was unpacked.');
  const browser = await chromium.launch({
    executablePath: one.path,
    args: ['--no-sandbox', '--headless=shell'],
    env: { ...one.env, HOME: cache },
  });
  const page = await browser.newPage();
  await page.setContent('<h1>Good morning</h1>');
  expect(await page.locator('h1').textContent()).toBe('Good morning');
  await browser.close();
});

test('CHROMIUM_PATH names the browser before any other', async () => {
  expect((await findBrowser({ CHROMIUM_PATH: '/opt/a-browser' })).path).toBe('/opt/a-browser');
});
