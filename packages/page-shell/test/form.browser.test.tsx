import { launchBrowser } from '@calliope/workspace/browser';
import axe, { type AxeResults } from 'axe-core';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listen } from '../src/host/index.ts';
import {
  pageStyle,
  readForm,
  renderPage,
  requireFormBody,
  requireHost,
  requireSameOrigin,
  securityHeaders,
} from '../src/index.ts';
import { SampleForm } from './sample-form.tsx';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type BrowserPage = Awaited<ReturnType<Browser['newPage']>>;

const app = new Hono()
  .use('/silent', securityHeaders({ styles: [pageStyle], referrer: 'no-referrer' }))
  .use('/*', (context, next) =>
    context.req.path === '/silent' ? next() : formHeaders(context, next),
  )
  .use(requireHost(['127.0.0.1']), requireSameOrigin(), requireFormBody())
  .get('/', (context) => context.html(renderPage(<SampleForm />)))
  .get('/silent', (context) => context.html(renderPage(<SampleForm />)))
  .get('/wrong', (context) => context.html(renderPage(<SampleForm withErrors />)))
  .post('/', async (context) => {
    const { email } = await readForm(context);
    return email === 'ada@example.com'
      ? context.redirect('/thanks', 303)
      : context.html(renderPage(<SampleForm withErrors />), 422);
  })
  .get('/thanks', (context) => context.html('<h1>Thank you</h1>'));

const formHeaders = securityHeaders({ styles: [pageStyle], referrer: 'same-origin' });

let server: Listening;
let browser: Browser;

beforeAll(async () => {
  server = await listen({ fetch: app.fetch, port: 0, variable: 'PORT' });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

type Options = NonNullable<Parameters<Browser['newPage']>[0]>;

async function onPage(
  path: string,
  options: Options,
  look: (page: BrowserPage) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(server.url + path);
  await look(page);
  // A refused style would be said here.
  expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  await page.close();
}

async function faultsOf(page: BrowserPage, rules: axe.RunOptions['rules'] = {}) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({ rules })})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const enlarge = (page: BrowserPage) =>
  page.evaluate('document.documentElement.style.fontSize = "200%"');

const small = { width: 320, height: 640 };
const large = { width: 1280, height: 800 };
const views: readonly (readonly [string, Options, boolean])[] = [
  ['on a small screen', { viewport: small }, false],
  ['on a small screen with text twice as large', { viewport: small }, true],
  ['in the dark', { viewport: large, colorScheme: 'dark' }, false],
  ['in forced colours', { viewport: large, forcedColors: 'active' }, false],
];

describe.each(['/', '/wrong'])('the form at %s', (path) => {
  // A form that came back with errors has all that one without them has.
  test.each(path === '/wrong' ? views : views.slice(0, 1))(
    '%s has no fault that axe finds, and no scrolling to the side',
    (_, view, big) =>
      onPage(path, view, async (page) => {
        if (big) await enlarge(page);
        // Forced colours are the reader's own, and axe measures those of the page.
        const forced =
          view.forcedColors === 'active' ? { 'color-contrast': { enabled: false } } : {};
        expect(await faultsOf(page, forced)).toEqual([]);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(
          view.viewport?.width,
        );
      }),
  );

  test('has controls of at least 44 pixels', () =>
    onPage(path, { viewport: small }, async (page) => {
      const targets = 'input[type=text]:not([tabindex]),input[type=email],select,button,.choice';
      for (const target of await page.locator(targets).all()) {
        const box = await target.boundingBox();
        expect(box?.height, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(44);
      }
    }));

  test('never leads the keyboard to the field for machines', () =>
    onPage(path, { viewport: large }, async (page) => {
      const names: unknown[] = [];
      for (let stop = 0; stop < 16; stop += 1) {
        await page.keyboard.press('Tab');
        names.push(await page.evaluate('document.activeElement.name'));
      }
      expect(names).toContain('agree');
      expect(names).not.toContain('topic');
      const box = await page.locator('#topic').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(0);
    }));
});

describe('without a script', () => {
  const view = { viewport: small, javaScriptEnabled: false };

  test('a form that comes back with errors opens at what is wrong', () =>
    onPage('/', view, async (page) => {
      await page.fill('#email', 'ada');
      await page.getByRole('button', { name: 'Send me the guide' }).click();
      expect(await page.title()).toBe('Error: Get the reading guide by email');
      expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
      await page.getByRole('link', { name: 'Choose a language' }).click();
      await page.keyboard.press('Space');
      expect(await page.locator('#language').isChecked()).toBe(true);
    }));

  test('a form without errors leads on', () =>
    onPage('/', view, async (page) => {
      await page.fill('#email', 'ada@example.com');
      await page.getByRole('button', { name: 'Send me the guide' }).click();
      expect(await page.locator('h1').textContent()).toBe('Thank you');
    }));

  test('a form from a page that tells nobody where it is, is refused', () =>
    onPage('/silent', view, async (page) => {
      await page.fill('#email', 'ada@example.com');
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.getByRole('button', { name: 'Send me the guide' }).click();
      const response = await answered;
      expect(await response.request().headerValue('origin')).toBe('null');
      expect(response.status()).toBe(403);
    }));
});
