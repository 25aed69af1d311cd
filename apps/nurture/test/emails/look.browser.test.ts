import { launchBrowser } from '@calliope/workspace/browser';
import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyEmail } from './every-email.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A mail program shows an email inside a page of its own, so the parts of a page are not there. */
const everything = {
  rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
};

// The dark palette changes colours and nothing else.
const colours = { runOnly: ['color-contrast'] };

test.each([
  [320, 'light', everything],
  [390, 'dark', colours],
] as const)(
  'every email can be read on a phone of %i pixels, %s, without scrolling sideways',
  async (width, colorScheme, options) => {
    const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
    const faults: string[] = [];
    for (const { name, email } of everyEmail) {
      await page.setContent(email.html);
      // What a page is filled with anew leaves the window as it was.
      if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
      const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
      for (const { id, nodes } of violations) {
        faults.push(`${name}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (wide > width) faults.push(`${name} is ${wide} pixels wide`);
    }
    await page.close();
    expect(faults).toEqual([]);
  },
);
