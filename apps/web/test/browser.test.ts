import { loadLibrary } from '@calliope/content';
import { listen } from '@calliope/page-shell/host';
import { launchBrowser } from '@calliope/workspace/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../src/build-site.ts';
import { createServer } from '../src/server.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;

const article = '/articles/ketamine-for-depression/';
let browser: Browser;
let url = '';
let close: () => Promise<void>;

const section = 'article:ketamine-for-depression#what-studies-show';
const redirects = [
  { from: 'article:old-name', to: 'article:ketamine-for-depression' },
  { from: 'article:old-name#old-section', to: section },
];

beforeAll(async () => {
  const site = buildSite({ ...(await loadLibrary()), redirects }, {});
  ({ url, close } = await listen({
    fetch: createServer(site).fetch,
    port: 0,
    variable: 'WEB_PORT',
  }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await close?.();
});

test('the article loads with one request, no script, no cookie and nothing refused', async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(url + article, { waitUntil: 'networkidle' });
  expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([url + article]);
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.locator('script').count()).toBe(0);
  await page.close();
});

test.each([320, 768, 1280])('nothing is wider than a window of %i pixels', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(url + article);
  const scroll = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(scroll).toBeLessThanOrEqual(width);
  await page.close();
});

test('the first stop of the keyboard is the link that skips to the words', async () => {
  const page = await browser.newPage();
  await page.goto(url + article);
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.textContent()).toBe('Skip to the main text');
  expect(await focused.isVisible()).toBe(true);
  await page.close();
});

test('every link to a place on the page leads somewhere', async () => {
  const page = await browser.newPage();
  await page.goto(url + article);
  const links = await page.locator('a[href^="#"]').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(20);
  for (const href of new Set(hrefs)) {
    expect(await page.locator(`[id="${href?.slice(1)}"]`).count(), href ?? '').toBe(1);
  }
  await page.close();
});

test('an old address with an old section leads to that section, without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url}/articles/old-name/#old-section`);
  expect(page.url()).toBe(`${url}${article}#old-section`);
  const { y = -1 } = (await page.locator('#what-studies-show > h2').boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(100);
  await context.close();
});
