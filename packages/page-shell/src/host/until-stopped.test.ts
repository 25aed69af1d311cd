import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Announcement } from './announce.ts';
import { listen } from './listen.ts';

const file = fileURLToPath(new URL('../../test/small-app.ts', import.meta.url));

async function forked() {
  const app = fork(file, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  // The message comes from the app itself, which sends nothing else.
  const [announcement] = (await once(app, 'message')) as [Announcement];
  return { app, url: announcement.addresses[0]?.url ?? '' };
}

async function alone() {
  const app = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [line] = await once(app.stdout, 'data');
  return { app, line: String(line) };
}

async function ending(app: ChildProcess) {
  const start = performance.now();
  const [code, signal] = await once(app, 'exit');
  return { code, signal, seconds: (performance.now() - start) / 1000 };
}

describe('a forked app', () => {
  test('tells its supervisor where it is', async () => {
    const { app, url } = await forked();
    expect(await (await fetch(url)).text()).toBe('Good morning');
    app.disconnect();
    expect(await ending(app)).toMatchObject({ code: 0, signal: null });
  });

  test('leaves Ctrl-C and a closed terminal to its supervisor', async () => {
    const { app, url } = await forked();
    app.kill('SIGINT');
    app.kill('SIGHUP');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await fetch(url)).status).toBe(200);
    app.disconnect();
    expect((await ending(app)).code).toBe(0);
  });

  test('stops within two seconds although an answer never ends', async () => {
    const { app, url } = await forked();
    const held = await fetch(`${url}/never`);
    app.disconnect();
    const { code, seconds } = await ending(app);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(2.2);
    await expect(held.text()).rejects.toThrow();
  });

  test('stops at SIGTERM', async () => {
    const { app } = await forked();
    app.kill('SIGTERM');
    expect((await ending(app)).code).toBe(0);
  });
});

describe('an app on its own', () => {
  test('prints where it is', async () => {
    const { app, line } = await alone();
    expect(line).toMatch(/^Small app {2}http:\/\/127\.0\.0\.1:\d+\n$/);
    app.kill('SIGTERM');
    await ending(app);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('stops at %s', async (signal) => {
    const { app } = await alone();
    app.kill(signal);
    expect(await ending(app)).toMatchObject({ code: 0, signal: null });
  });
});

describe('an app that cannot start', () => {
  test('says why in one line and ends with code 1', async () => {
    const other = await listen({ fetch: () => new Response(''), port: 0, variable: 'OTHER' });
    const port = new URL(other.url).port;
    const app = spawn(process.execPath, [file], { env: { ...process.env, SMALL_PORT: port } });
    let printed = '';
    app.stderr.on('data', (data) => {
      printed += data;
    });
    const [code] = await once(app, 'close');
    await other.close();
    expect(code).toBe(1);
    expect(printed).toBe(`Port ${port} is already in use. Set SMALL_PORT to another port.\n`);
  });
});
