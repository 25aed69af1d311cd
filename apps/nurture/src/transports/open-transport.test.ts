import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { patience, requestFor } from '../../test/transports/requests.ts';
import { openTransport, type TransportPlace } from './open-transport.ts';
import { readTransportSettings } from './transport-settings.ts';

const open = (env: Record<string, string>, live: boolean) =>
  openTransport({ transport: readTransportSettings(env), inboxPort: 0, live });

test('the inbox of this machine takes mail of patients, and closes with its transport', async () => {
  const { transport, inbox = '' } = await open({}, false);
  expect(transport).toMatchObject({ name: 'resend', baa: true });
  expect((await transport.send(requestFor(), patience())).type).toBe('accepted');
  expect(await (await fetch(inbox)).text()).toContain('1 email sent');
  await transport.close();
  await expect(fetch(inbox)).rejects.toThrow();
});

test.each<
  [string, Record<string, string>, Partial<TransportPlace['transport']> & { name: string }]
>([
  ['Resend', { RESEND_API_KEY: 're_one' }, { name: 'resend', baa: false }],
  [
    'Resend by agreement',
    { RESEND_API_KEY: 're_one', RESEND_BAA: '1' },
    { name: 'resend', baa: true },
  ],
  ['a mail server', { SMTP_URL: 'smtps://mail.example.com' }, { name: 'smtp', baa: false }],
  ['one by agreement', { SMTP_URL: 'smtps://a.test', SMTP_BAA: '1' }, { name: 'smtp', baa: true }],
])('%s carries mail of real patients, and there is no inbox', async (_, env, promised) => {
  const { transport, inbox } = await open(env, true);
  expect(transport).toMatchObject(promised);
  expect(inbox).toBeUndefined();
  await transport.close();
});

describe('without real patients', () => {
  test.each([
    { RESEND_API_KEY: 're_one' },
    { SMTP_URL: 'smtps://clinic:hunter2@mail.example.com' },
    { SMTP_URL: 'smtp://0.0.0.0' },
    { SMTP_URL: 'smtp://127.0.0.1@evil.test' },
    { SMTP_URL: 'smtp://127.0.0.1.evil.test' },
  ])('nobody else is spoken to: %j', async (env) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const opening = open(env, false);
    await expect(opening).rejects.toThrow('(send/not-loopback)');
    await expect(opening).rejects.not.toThrow(/hunter2|re_one/);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test('a mail server of this machine is', async () => {
    const { transport } = await open({ SMTP_URL: 'smtp://127.0.0.1:2525' }, false);
    expect(transport.name).toBe('smtp');
    await transport.close();
  });
});

describe('the key that signs mail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dkim-'));
  const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const rsa = (modulusLength: number) =>
    pem(generateKeyPairSync('rsa', { modulusLength }).privateKey);
  const openWith = (name: string, text: string | undefined, mode = 0o600) => {
    const file = join(folder, name);
    if (text !== undefined) writeFileSync(file, text, { mode });
    const dkim = { DKIM_DOMAIN: 'example.com', DKIM_SELECTOR: 'mail1', DKIM_KEY_FILE: file };
    return open({ SMTP_URL: 'smtp://127.0.0.1:2525', ...dkim }, false);
  };

  test('is read once, from a file of its own', async () =>
    (await openWith('good.pem', rsa(2048))).transport.close());

  test.each<[string, string | undefined]>([
    ['a file that is not there', undefined],
    ['no key', 'hunter2'],
    ['too short', rsa(512)],
    ['of another kind', pem(generateKeyPairSync('ed25519').privateKey)],
    ['for another use', pem(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey)],
  ])('is not %s', async (name, text) => {
    const opening = openWith(`${name}.pem`, text);
    await expect(opening).rejects.toThrow('(transport/wrong-dkim)');
    await expect(opening).rejects.not.toThrow('hunter2');
  });

  test.skipIf(process.platform === 'win32')('is not one that others can read', () =>
    expect(openWith('open.pem', rsa(2048), 0o644)).rejects.toThrow('(keys/too-open)'),
  );
});
