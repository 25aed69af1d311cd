import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApps } from '../src/supervise/repository-apps.ts';
import { type Address, type Running, runApps } from '../src/supervise/supervisor.ts';

const manifest = fileURLToPath(new URL('../../content/dist/manifest.json', import.meta.url));
const id = 'ketamine-for-depression';

let running: Running;
let addresses: readonly Address[] = [];
let revision = '';
const data = mkdtempSync(join(tmpdir(), 'calliope-start-'));

beforeAll(async () => {
  const { default: content } = await import(manifest, { with: { type: 'json' } });
  const documents: { kind: string; id: string; revision: string }[] = content.documents;
  revision = documents.find((one) => one.kind === 'article' && one.id === id)?.revision ?? '';
  const [web, nurture, inbox, handouts] = await Promise.all([1, 2, 3, 4].map(freePort));
  const env = {
    ...process.env,
    ...{ WEB_PORT: web, NURTURE_PORT: nurture, INBOX_PORT: inbox, HANDOUTS_PORT: handouts },
    NURTURE_DATA: join(data, 'nurture'),
  };
  running = runApps(startApps(env), env);
  addresses = await running.addresses;
});

afterAll(async () => {
  await running.stop();
  rmSync(data, { recursive: true });
});

/** A port that is free now; the system does not give it again so soon. */
function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(String(port)));
    });
  });
}

const addressOf = (label: string): string =>
  addresses.find((address) => address.label.toLowerCase().includes(label))?.url ?? '';

const get = async (address: string) => {
  const response = await fetch(address);
  expect(response.status, address).toBe(200);
  return response;
};

test('the page, the email and the handout carry the one revision of the article', async () => {
  const short = revision.slice(0, 16);
  const page = await (await get(`${addressOf('page')}articles/${id}/`)).text();
  expect(page).toContain(short);
  const email = await (
    await get(new URL('/emails/reading-guide/welcome', addressOf('emails')).href)
  ).text();
  expect(email).toContain(short);
  const handout = await get(new URL(`/articles/${id}.pdf`, addressOf('handout')).href);
  expect(handout.headers.get('content-type')).toBe('application/pdf');
  expect(await textOf(await handout.arrayBuffer())).toContain(short);
});

test('who asks for the emails is asked by email whether the address is theirs', async () => {
  const form = addressOf('sign-up');
  const page = await (await get(form)).text();
  const stamp = /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? '';
  // Nobody reads and fills in a form in less than three seconds.
  await setTimeout(3_100);
  const body = new URLSearchParams({ stamp, address: 'reader@example.com', agree: 'yes' });
  const headers = { origin: new URL(form).origin };
  const answer = await fetch(form, { method: 'POST', body, headers });
  expect(await answer.text()).toContain('Look at your inbox');
  await expect
    .poll(async () => (await get(addressOf('inbox'))).text(), { timeout: 10_000 })
    .toContain('Please confirm your address');
});

test('the neutral address answers in place with a title that names no condition', async () => {
  const response = await fetch(new URL(`/r/${revision.slice(0, 16)}`, addressOf('page')), {
    redirect: 'manual',
  });
  expect(response.status).toBe(200);
  const html = await response.text();
  expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toBe('Calliope Health');
  expect(html).toContain('What ketamine is');
});

async function textOf(pdf: ArrayBuffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  await task.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}
