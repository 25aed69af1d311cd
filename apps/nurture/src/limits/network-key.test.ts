import { expect, test } from 'vitest';
import { testKey } from '../../test/stores/test-keys.ts';
import type { Keyring } from '../secrets/index.ts';
import { networkKey } from './network-key.ts';

const keyring: Keyring = [testKey('k1')];
const morning = new Date('2026-12-05T09:00:00Z');
const key = (address: string, now = morning) => networkKey(address, keyring, now);

test('nothing of an address can be read in its key', () => {
  expect(key('192.0.2.7')).toMatch(/^[\w-]{43}$/);
  expect(key('192.0.2.7')).not.toContain('192');
});

test('a household counts as one', () => {
  expect(key('2001:db8:1:2::7')).toBe(key('2001:db8:1:2:ffff:ffff:ffff:ffff'));
  expect(key('2001:0DB8:0001:0002::7')).toBe(key('2001:db8:1:2::8'));
  expect(key('fe80::1%eth0')).toBe(key('fe80::2%eth1'));
});

test('the household next door counts as another one', () => {
  expect(key('2001:db8:1:2::7')).not.toBe(key('2001:db8:1:3::7'));
  expect(key('192.0.2.7')).not.toBe(key('192.0.2.8'));
});

test('an IPv4 address is the same inside an IPv6 one', () => {
  expect(key('::ffff:192.0.2.7')).toBe(key('192.0.2.7'));
  expect(key('::FFFF:192.0.2.7')).toBe(key('192.0.2.7'));
  expect(key('::ffff:192.0.2.7')).not.toBe(key('::ffff:192.0.2.8'));
});

test('the same network cannot be told from another one on the next day', () => {
  expect(key('192.0.2.7', new Date('2026-12-05T23:59:59Z'))).toBe(key('192.0.2.7'));
  expect(key('192.0.2.7', new Date('2026-12-06T00:00:00Z'))).not.toBe(key('192.0.2.7'));
});

test('without an address there is a key all the same', () =>
  expect(key('unknown')).not.toBe(key('192.0.2.7')));
