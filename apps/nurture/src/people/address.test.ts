import { expect, test } from 'vitest';
import { readAddress } from './address.ts';

const longDomain = `${'d'.repeat(63)}.${'e'.repeat(63)}.${'f'.repeat(57)}.com`;

test('an address is kept as it was written, and found by its small letters', () =>
  expect(readAddress('  Ada.Lovelace+guide@Example.COM ')).toEqual({
    address: {
      written: 'Ada.Lovelace+guide@example.com',
      normal: 'ada.lovelace+guide@example.com',
    },
  }));

test.each([
  ['ada@bücher.example.com', 'ada@xn--bcher-kva.example.com'],
  ['ada@BÜCHER.example.com', 'ada@xn--bcher-kva.example.com'],
  ['ada@bu\u0308cher.example.com', 'ada@xn--bcher-kva.example.com'],
  ['ada@example。com', 'ada@example.com'],
])('an international domain, as in %s, is written as mail programs know it', (text, written) =>
  expect(readAddress(text)).toEqual({ address: { written, normal: written } }),
);

test('a letter that only looks like another one stays another address', () => {
  const { address } = readAddress('ada@\u0435xample.com');
  expect(address?.normal).toBe('ada@xn--xample-2of.com');
});

test.each(['', '   ', '\t\n'])('nothing but space (%j) is no address', (text) =>
  expect(readAddress(text)).toEqual({ fault: 'missing' }),
);

test.each([
  'josé@example.com',
  '\u0430da@example.com',
  '\ue000ada@example.com',
  'ada\u200b@example.com',
])('letters before the @ that not every server carries are named: %j', (text) =>
  expect(readAddress(text)).toEqual({ fault: 'letters' }),
);

test.each([
  'ada',
  'adaexample.com',
  'ada@',
  '@example.com',
  'ada@example',
  'ada@@example.com',
  'ada@example.com@example.com',
  'ada@example.com, eve@example.com',
  'ada lovelace@example.com',
  'ada@exam ple.com',
  'Ada <ada@example.com>',
  '"ada"@example.com',
  '"ada lovelace"@example.com',
  'ada(comment)@example.com',
  'ada.@example.com',
  '.ada@example.com',
  'ada..lovelace@example.com',
  'ada@-example.com',
  'ada@example..com',
  'ada@127.0.0.1',
  'ada@[127.0.0.1]',
  'ada@[::1]',
  'ada@example.com:25',
  'ada@example.com/path',
  'ada@example.com?subject=hello',
  'ada@example.com#top',
  'ada@ex%61mple.com',
  'ada@example.com\r\nBcc: eve@example.com',
  'ada\r\n@example.com',
  'ada@exam\nple.com',
  'ada@exam\tple.com',
  'ada@exam\ue000ple.com',
  'ada\0@example.com',
  `${'a'.repeat(65)}@example.com`,
])('%j is no address', (text) => expect(readAddress(text)).toEqual({ fault: 'invalid' }));

test('254 letters are an address, and 255 are none', () => {
  const local = (length: number) => 'a'.repeat(length - longDomain.length - 1);
  expect(readAddress(`${local(254)}@${longDomain}`).address?.written).toHaveLength(254);
  expect(readAddress(`${local(255)}@${longDomain}`)).toEqual({ fault: 'invalid' });
});

test('ten thousand letters are refused at once', () => {
  const started = performance.now();
  expect(readAddress(`${'a.'.repeat(5_000)}@example.com`).fault).toBe('invalid');
  expect(readAddress('@'.repeat(10_000)).fault).toBe('invalid');
  expect(performance.now() - started).toBeLessThan(500);
});
