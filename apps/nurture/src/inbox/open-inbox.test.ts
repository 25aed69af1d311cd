import { afterEach, expect, test, vi } from 'vitest';
import { openInbox } from './open-inbox.ts';

afterEach(() => vi.unstubAllEnvs());

test('a taken port is named, with what to do', async () => {
  const inbox = await openInbox(0);
  const port = Number(new URL(inbox.url).port);
  await expect(openInbox(port)).rejects.toThrow(
    `Port ${port} is already in use. Set INBOX_PORT to another port.`,
  );
  await inbox.close();
});

test('the inbox is on this machine, whatever the environment says', async () => {
  vi.stubEnv('EMULATE_BASE_URL', 'https://elsewhere.test');
  const inbox = await openInbox(0);
  expect(inbox.page).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/inbox$/);
  expect((await fetch(inbox.page)).status).toBe(200);
  await inbox.close();
});
