import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { mailServer } from './mail-server.ts';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Starts the service with settings of its own, and resolves when it has ended. */
async function startWith(env: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  const keys = { NURTURE_DATA: join(folder, 'data'), NURTURE_KEY_FILE: join(folder, 'keys.json') };
  const ports = { NURTURE_PORT: '0', INBOX_PORT: '0' };
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], ...keys, ...ports, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill());
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, 'close');
  return { code, said: (await said).join('') };
}

test('the service does not start where mail of patients has no agreement, and asks nobody', async () => {
  const asked: string[] = [];
  const server = await mailServer({}, { onConnect: ({ id }) => void asked.push(id) });
  onTestFinished(server.close);
  const address = `smtp://clinic:hunter2@127.0.0.1:${server.place.port}`;
  const { code, said } = await startWith({ SMTP_URL: address });
  expect(code).toBe(1);
  expect(said).toContain('(transport/no-baa)');
  expect(said).not.toContain('New keys');
  expect(said).not.toContain('hunter2');
  expect(asked).toEqual([]);
});

test.each([
  ['Resend', { RESEND_API_KEY: 'hunter2', RESEND_BAA: '1' }],
  ['a mail server elsewhere', { SMTP_URL: 'smtps://clinic:hunter2@mail.example.com' }],
])('the service does not start with %s unless real patients are served', async (_, env) => {
  const { code, said } = await startWith(env);
  expect(code).toBe(1);
  expect(said).toContain('(send/not-loopback)');
  expect(said).not.toContain('hunter2');
});

test('the service does not start for real patients without anybody who carries their mail', async () => {
  const { code, said } = await startWith({ CALLIOPE_LIVE: '1' });
  expect(code).toBe(1);
  expect(said).toContain('(transport/none)');
});
