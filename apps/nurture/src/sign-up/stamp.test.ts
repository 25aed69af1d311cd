import { expect, test } from 'vitest';
import { testKey } from '../../test/stores/test-keys.ts';
import { testRandom } from '../../test/stores/test-random.ts';
import type { Keyring } from '../secrets/index.ts';
import { makeStamp, readStamp } from './stamp.ts';

const keyring: Keyring = [testKey('k1')];
const at = new Date('2026-12-05T15:00:00Z');
const stamp = makeStamp(keyring, testRandom(), at);
const [id = '', , mac = ''] = stamp.split('.');

test('a stamp says when a form was given out, and which one it is', () =>
  expect(readStamp(stamp, keyring)).toEqual({ id, at }));

test('two forms of the same moment have two stamps', () => {
  const random = testRandom();
  expect(makeStamp(keyring, random, at)).not.toBe(makeStamp(keyring, random, at));
});

const earlier = new Date('2026-12-05T14:00:00Z').getTime().toString(36);

test.each([
  ['none', ''],
  ['two dots', '..'],
  ['words', 'three.little.words'],
  ['one with an earlier time', `${id}.${earlier}.${mac}`],
  ['one with another id', `${'A'.repeat(22)}${stamp.slice(22)}`],
  ['one that is cut off', stamp.slice(0, -1)],
  ['one that is longer', `${stamp}A`],
  ['one with a signature of other letters', `${id}.${earlier}.${'é'.repeat(mac.length)}`],
])('%s is not ours', (_, forged) => expect(readStamp(forged, keyring)).toBeUndefined());

test('a stamp of another key is not ours', () =>
  expect(readStamp(stamp, [testKey('other')])).toBeUndefined());

test('a stamp from before the keys were rotated is no longer ours', () =>
  expect(readStamp(stamp, [...keyring, testKey('k2')])).toBeUndefined());
