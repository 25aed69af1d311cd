import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';
import { devApps } from '../supervise/repository-apps.ts';
import { runApps } from '../supervise/supervisor.ts';

const out = fileURLToPath(new URL('../../../../docs/channels.png', import.meta.url));
const article = 'article/en/ketamine-for-depression';
const size = { width: 600, height: 860 };

/** Draws the picture of the README from the running preview: page, email and sheet of paper. */
const running = runApps(devApps(), {
  ...process.env,
  // The same address each time, so that the same words give the same picture.
  ...{ PREVIEW_PORT: '0', SITE_URL: 'http://127.0.0.1:4100' },
});
const browser = await launchBrowser();
try {
  const [preview] = await running.addresses;
  if (!preview) throw new Error('The preview gave no address.');
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.5 });
  const shot = async (path: string) => {
    await page.goto(new URL(path, preview.url).href, { waitUntil: 'networkidle' });
    return page.screenshot();
  };
  const pictures = [
    { label: 'A web page', png: await shot(`/pane/web/${article}`) },
    { label: 'An email', png: await shot('/pane/email/step/en/reading-guide/welcome') },
    { label: 'A sheet of paper', png: await sheet(page, `${preview.url}pane/handout/${article}`) },
  ];
  const board = await browser.newPage({ viewport: { width: 1500, height: 740 } });
  await board.setContent(side(pictures));
  await board.screenshot({ path: out });
} finally {
  await browser.close();
  await running.stop();
}

async function sheet(page: Page, address: string): Promise<Buffer> {
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.locator('img').first().screenshot();
}

interface Picture {
  readonly label: string;
  readonly png: Buffer;
}

function side(pictures: readonly Picture[]): string {
  return `<style>body{margin:0;background:#d8d0c2;display:grid;grid-template-columns:repeat(3,1fr);gap:28px;padding:28px;font:600 17px system-ui;color:#1c2a30}
figure{margin:0}figcaption{padding-bottom:10px}img{width:100%;height:640px;object-fit:cover;object-position:top;display:block;background:#fff}</style>${pictures
    .map(
      ({ label, png }) =>
        `<figure><figcaption>${label}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
    )
    .join('')}`;
}
