import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '@calliope/content-sdk/compile';
import { listen } from '@calliope/page-shell/host';
import { launchBrowser } from '@calliope/workspace/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/create-app.tsx';
import { contentFolder } from '../src/workbench/content-folder.ts';
import { openWorkbench, type Workbench } from '../src/workbench/workbench.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;

const question = (answer: string, more = '') =>
  `---\nschemaVersion: 1\ntitle: A question?\n${more}---\n\n${answer}\n`;
const review = `review:\n  by: A Tester\n  credential: none\n  on: 2026-05-04\n  next: 2026-11-20\n  sections:\n    (opening): ${'a'.repeat(64)}\n`;
const allowed = 'As of June 2025. <!-- allow regulatory/stale: it is a quotation -->';
const config: Config = { locales: ['en'], defaultLocale: 'en' };

let folder = '';
let url = '';
let browser: Browser;
let workbench: Workbench;
let close: () => Promise<void>;
let today = new Date('2026-11-23T12:00:00Z');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calliope-preview-'));
  for (const entry of ['clinic.yaml', 'references.yaml', 'en/messages.yaml', 'en/safety.yaml']) {
    await cp(join(contentFolder(), entry), join(folder, entry));
  }
  await cp(join(contentFolder(), 'en/glossary.yaml'), join(folder, 'en/glossary.yaml'));
  await cp(join(contentFolder(), 'en/notices'), join(folder, 'en/notices'), { recursive: true });
  await cp(join(contentFolder(), 'en/faqs'), join(folder, 'en/faqs'), { recursive: true });
  await writeFile(join(folder, 'en/faqs/lapsed.md'), question(allowed, review));
  workbench = await openWorkbench(folder, config);
  ({ url, close } = await listen({
    fetch: createApp(workbench, 'http://127.0.0.1:4100', () => today).fetch,
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

test('the overview tells of each document where it stands', async () => {
  const page = await browser.newPage();
  await page.goto(url);
  const heads = await page.getByRole('columnheader').allTextContents();
  expect(heads).toEqual([
    ...['Document', 'Revision', 'Sign-off', 'Grade', 'Next review', 'Problems'],
  ]);
  const safety = page.getByRole('row').filter({ hasText: 'en/safety.yaml' });
  expect(await safety.getByRole('cell').allTextContents()).toEqual([
    '–',
    'awaiting',
    '–',
    '–',
    '–',
  ]);
  const row = page.getByRole('row').filter({ hasText: 'A question?' });
  expect(await row.getByRole('rowheader').textContent()).toBe('A question? faq en');
  const cells = await row.getByRole('cell').allTextContents();
  expect(cells).toEqual([
    expect.stringMatching(/^[0-9a-f]{16}$/),
    'lapsed: (opening)',
    expect.stringMatching(/^-?\d+\.\d$/),
    '2026-11-20 overdue',
    '2 warnings, 1 allowed',
  ]);
  expect(await page.getByRole('status').textContent()).toMatch(
    /^2026-11-23: \d+ documents, \d+ unsigned; 0 errors, \d+ warnings, 1 allowed$/,
  );
  await row.getByRole('link').click();
  expect(new URL(page.url()).pathname).toBe('/faq/en/lapsed');
  await page.getByRole('link', { name: 'All documents' }).click();
  expect(new URL(page.url()).pathname).toBe('/');
  await page.close();
});

test('what is allowed stands apart, with its reason', async () => {
  const page = await (await fetch(url)).text();
  const [problems = '', apart = ''] = page.split('<details');
  expect(apart).toContain('Allowed: it is a quotation');
  expect(problems).not.toContain('it is a quotation');
  expect(problems).toContain('en/faqs/lapsed.md:8:9');
  expect(await (await fetch(`${url}/faq/en/lapsed`)).text()).toContain('it is a quotation');
});

test('a new day is held against the same words', async () => {
  const overview = async () => (await fetch(url)).text();
  today = new Date('2026-10-01T12:00:00Z');
  expect(await overview()).toContain('>2026-11-20</td>');
  today = new Date('2026-11-01T12:00:00Z');
  expect(await overview()).toContain('>2026-11-20 due</td>');
  today = new Date('2026-11-23T12:00:00Z');
  expect(await overview()).toContain('>2026-11-20 overdue</td>');
});

test('a document that cannot be read is listed by its file, and leads nowhere', async () => {
  const file = join(folder, 'en/faqs/torn.md');
  await writeFile(file, 'No front matter.');
  const overview = async () => (await fetch(url)).text();
  await expect.poll(overview, { timeout: 15_000 }).toContain('<th scope="row">en/faqs/torn.md ');
  expect(await overview()).toContain('cannot be read');
  await rm(file);
  await expect.poll(overview, { timeout: 15_000 }).not.toContain('torn.md');
});
