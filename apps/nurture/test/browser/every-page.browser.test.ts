import { launchBrowser } from '@calliope/workspace/browser';
import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPage } from './every-page.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type BrowserPage = Awaited<ReturnType<Browser['newPage']>>;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function faultsOf(page: BrowserPage, name: string): Promise<string[]> {
  // What a page is filled with anew leaves the window as it was.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(
    ({ id, nodes }) => `${name}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

// Widths and colours have nothing to do with each other, so that two of the four pairs see all.
test.each([
  [320, 'light'],
  [1280, 'dark'],
] as const)('no page has a fault or is too wide, at %i pixels, %s', async (width, scheme) => {
  const pages = await everyPage();
  expect(pages.size).toBeGreaterThan(20);
  const faults: string[] = [];
  const page = await browser.newPage({ viewport: { width, height: 700 }, colorScheme: scheme });
  for (const [name, html] of pages) {
    await page.setContent(html);
    faults.push(...(await faultsOf(page, name)));
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (wide > width) faults.push(`${name} is ${wide} pixels wide`);
  }
  await page.close();
  expect(faults).toEqual([]);
});
