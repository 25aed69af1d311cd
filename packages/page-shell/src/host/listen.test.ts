import { expect, test } from 'vitest';
import { listen } from './listen.ts';
import { StartFault } from './start-fault.ts';

const open = (port: number, hostname?: string) =>
  listen({
    fetch: () => new Response('Good morning'),
    port,
    variable: 'WEB_PORT',
    ...(hostname === undefined ? {} : { hostname }),
  });

test('takes a free port from the system and answers there, on this machine only', async () => {
  const { url, close } = await open(0);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(url)).text()).toBe('Good morning');
  await close();
  await expect(fetch(url)).rejects.toThrow();
});

test('says which port is taken and which variable to set', async () => {
  const { url, close } = await open(0);
  const port = Number(new URL(url).port);
  const fault = await open(port).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(StartFault);
  expect(fault).toHaveProperty(
    'message',
    `Port ${port} is already in use. Set WEB_PORT to another port.`,
  );
  await close();
});

test('can be closed twice', async () => {
  const { close } = await open(0);
  await close();
  await close();
});

test('passes on an error that it cannot explain', async () => {
  await expect(open(0, '192.0.2.1')).rejects.toThrow('EADDRNOTAVAIL');
});
