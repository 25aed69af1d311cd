import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '@calliope/page-shell/host';
import { launchBrowser } from '@calliope/workspace/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../src/create-app.tsx';
import { contentFolder, readConfig } from '../src/workbench/content-folder.ts';
import { openWorkbench, type Workbench } from '../src/workbench/workbench.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;

const article = 'en/articles/ketamine-for-depression.md';
const path = '/article/en/ketamine-for-depression';
const before = 'That is not your failure.';
const after = 'You have not failed, not even at 10:30.';

let folder = '';
let url = '';
let browser: Browser;
let workbench: Workbench;
let close: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calliope-preview-'));
  const source = contentFolder();
  for (const entry of ['en', 'sequences', 'clinic.yaml', 'references.yaml']) {
    await cp(join(source, entry), join(folder, entry), { recursive: true });
  }
  workbench = await openWorkbench(folder, await readConfig(source));
  ({ url, close } = await listen({
    fetch: createApp(workbench, 'http://127.0.0.1:4100', () => new Date()).fetch,
    port: 0,
    variable: 'PREVIEW_PORT',
  }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
  await close?.();
  await rm(folder, { recursive: true, force: true });
});

const edit = async (from: string, to: string) => {
  const file = join(folder, article);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
};

/** What stands in one pane of an open bench. */
async function paneText(page: Awaited<ReturnType<Browser['newPage']>>, pane: string) {
  const frame = page.frames().find((one) => one.url().includes(`/pane/${pane}/`));
  return (await frame?.locator('body').textContent()) ?? '';
}

describe('the bench, in a real browser', () => {
  test('shows the article on every channel, and a saved sentence within moments', async () => {
    const page = await browser.newPage();
    await page.goto(url + path, { waitUntil: 'networkidle' });
    const status = await page.getByRole('status').textContent();
    for (const pane of ['web', 'email', 'text'])
      expect(await paneText(page, pane)).toContain(before);
    const sheets = page.frameLocator('iframe[title="Handout"]').locator('img');
    await expect.poll(() => sheets.count(), { timeout: 30_000 }).toBeGreaterThan(1);

    const sheet = await sheets.first().getAttribute('src');
    await edit(before, after);
    for (const pane of ['web', 'email', 'text']) {
      await expect
        .poll(() => paneText(page, pane).catch(() => ''), { timeout: 15_000 })
        .toContain(after);
    }
    const newStatus = await page.getByRole('status').textContent();
    expect(newStatus).toMatch(/^Revision [0-9a-f]{16}$/);
    expect(newStatus).not.toBe(status);
    await expect
      .poll(() => sheets.first().getAttribute('src'), { timeout: 30_000 })
      .not.toBe(sheet);
    await page.close();
  });

  test('keeps the last good words while a file has an error, and points at the line', async () => {
    await edit('## What ketamine may cost', '## What ketamine *may* cost');
    const page = await browser.newPage();
    await expect
      .poll(async () => (await page.goto(url + path)) && page.getByRole('status').textContent(), {
        timeout: 20_000,
      })
      .toContain('the last good one');
    expect(await page.locator('.problems').textContent()).toMatch(
      /en\/articles\/ketamine-for-depression\.md:\d+:1 A title is plain words/,
    );
    expect(await paneText(page, 'web')).toContain('What ketamine may cost');
    await edit('## What ketamine *may* cost', '## What ketamine may cost');
    await page.close();
  });
});

test('follows a file that is replaced, that comes and that goes, every time', async () => {
  const shown = async () => (await fetch(`${url}${path}`)).text();
  const clinic = join(folder, 'clinic.yaml');
  const original = await readFile(clinic, 'utf8');
  for (const last of ['0101', '0102', '0103']) {
    await writeFile(
      join(folder, '.clinic.swp'),
      original.replace(/phone: .*/, `phone: 301-555-${last}`),
    );
    await rename(join(folder, '.clinic.swp'), clinic);
    const page = async () => (await fetch(`${url}/pane/web${path}`)).text();
    await expect.poll(page, { timeout: 15_000 }).toContain(`301-555-${last}`);
  }
  const draft = join(folder, 'en/faqs/a-draft.md');
  for (let round = 0; round < 2; round += 1) {
    await writeFile(draft, '---\nschemaVersion: 1\ntitle: A draft?\n---\n\nYes.\n');
    await expect.poll(shown, { timeout: 15_000 }).toContain('A draft?');
    await rm(draft);
    await expect.poll(shown, { timeout: 15_000 }).not.toContain('A draft?');
  }
  await writeFile(clinic, original);
});

describe('what is asked for and not there', () => {
  test.each([
    '/article/en/nothing',
    '/pane/web/article/en/nothing',
    '/pane/fax/article/en/x',
    '/a',
  ])('%s is a calm 404', async (address) => expect((await fetch(url + address)).status).toBe(404));
});
