import { launchBrowser } from '@calliope/workspace/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, minute } from '../clock.ts';
import { type Served, serve } from './served.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type BrowserPage = Awaited<ReturnType<Browser['newPage']>>;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serve();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** A page in a small window, in which no script runs. */
async function onPage(path: string, look: (page: BrowserPage) => Promise<void>): Promise<void> {
  const page = await browser.newPage({
    ...{ viewport: { width: 320, height: 640 }, javaScriptEnabled: false },
  });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(served.url + path);
  await look(page);
  expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  await page.close();
}

const press = (page: BrowserPage, name: string) => page.getByRole('button', { name }).click();
const title = (page: BrowserPage) => page.locator('h1').textContent();

/** Follows the button of the newest letter. */
async function follow(page: BrowserPage, path: string, to: string): Promise<void> {
  const { to: receivers, text } = await served.newestEmail();
  expect(receivers).toEqual([to]);
  const address = new RegExp(`${served.url}${path}/[\\w-]{22}`).exec(text)?.[0];
  await page.goto(address ?? 'about:blank');
}

const ada = 'ada@example.com';

test('a form with mistakes opens at what is wrong, and its links lead to the fields', () =>
  onPage('/guide', async (page) => {
    await page.fill('#address', 'ada@');
    await page.fill('#firstName', 'Ada');
    await press(page, 'Ask for the guide');
    expect(await page.title()).toBe('Error: Get the reading guide by email');
    expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
    await page.getByRole('link', { name: 'Tick the box' }).click();
    await page.keyboard.press('Space');
    expect(await page.locator('#agree').isChecked()).toBe(true);
    expect(await page.locator('#address').inputValue()).toBe('ada@');
    expect(await page.locator('#firstName').inputValue()).toBe('Ada');
  }));

test('somebody asks for the guide, confirms, pauses, stops, starts again and is forgotten', () =>
  onPage('/guide', async (page) => {
    const { clock } = served;
    await page.fill('#address', ada);
    await page.fill('#firstName', 'Ada');
    await page.locator('label[for=agree]').click();
    clock.pass(minute);
    await press(page, 'Ask for the guide');
    expect(await title(page)).toBe('Look at your inbox');
    await follow(page, '/confirm', ada);
    await press(page, 'Yes, this is my address');
    expect(await title(page)).toBe('Thank you, your address is confirmed');

    await page.goto(`${served.url}/guide`);
    await page.fill('#address', ada);
    await page.locator('label[for=agree]').click();
    clock.pass(minute);
    await press(page, 'Ask for the guide');
    await follow(page, '/settings', ada);
    const settings = page.url();
    await press(page, 'Pause my emails');
    expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
    await page.locator('label', { hasText: 'Two weeks' }).click();
    await press(page, 'Pause my emails');
    expect(await page.locator('[role=status]').textContent()).toBe('Your change is saved.');
    expect(await page.locator('.state').textContent()).toContain('rest until');
    await press(page, 'Go on now');
    await press(page, 'Stop all emails');
    expect(await title(page)).toBe('Your emails are stopped');
    await press(page, 'Start my emails again');
    expect(await title(page)).toBe('Your emails go on');

    await page.goto(settings);
    await press(page, 'Mail me the link');
    expect(await page.locator('[role=status]').textContent()).toContain('a message with a link');
    await follow(page, '/record', ada);
    expect(await page.locator('dl').textContent()).toContain(ada);
    await press(page, 'Delete what you keep about me');
    expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
    await page.locator('label[for=sure]').click();
    await press(page, 'Delete what you keep about me');
    expect(await title(page)).toBe('It is deleted');
    await page.goto(settings);
    expect(await title(page)).toBe('We do not know this link');
    clock.pass(day);
  }));

test('what stops is in the first window of the page, also on a small screen', () =>
  onPage('/guide', async (page) => {
    const { clock } = served;
    for (const path of ['/confirm', '/settings']) {
      await page.goto(`${served.url}/guide`);
      await page.fill('#address', 'eve@example.com');
      await page.locator('label[for=agree]').click();
      clock.pass(minute);
      await press(page, 'Ask for the guide');
      await follow(page, path, 'eve@example.com');
      if (path === '/confirm') await press(page, 'Yes, this is my address');
    }
    const box = await page.getByRole('button', { name: 'Stop all emails' }).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(640);
  }));
