import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testKey } from '../../test/stores/test-keys.ts';
import { derive, type Keyring, newestOf, seal, unseal } from './index.ts';

const keyring: Keyring = [testKey('k1'), testKey('k2')];
const sealed = (words: string, place: string) => seal(words, place, keyring, randomBytes);
const words = fc.string({ unit: 'binary' });
const place = fc.string({ minLength: 1 });

test('what is sealed is read again where it was sealed, and looks different each time', () => {
  fc.assert(
    fc.property(words, place, (text, where) => {
      const [one, other] = [sealed(text, where), sealed(text, where)];
      expect(one).not.toBe(other);
      expect(unseal(one, where, keyring)).toBe(text.toWellFormed());
    }),
  );
});

test('what is sealed cannot be moved to another row or column', () => {
  fc.assert(
    fc.property(words, place, place, (text, from, to) => {
      fc.pre(from !== to && from.toWellFormed() !== to.toWellFormed());
      expect(() => unseal(sealed(text, from), to, keyring)).toThrow('(keys/damaged)');
    }),
  );
});

test('a changed bit is noticed', () => {
  fc.assert(
    fc.property(words, fc.nat(), (text, at) => {
      const [id, body = ''] = sealed(text, 'person 1 address').split('.');
      const bytes = Buffer.from(body, 'base64url');
      const bit = at % (bytes.length * 8);
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const changed = `${id}.${bytes.toString('base64url')}`;
      expect(() => unseal(changed, 'person 1 address', keyring)).toThrow('(keys/damaged)');
    }),
  );
});

test('what is cut short, empty or of no key is refused in a sentence', () => {
  for (const text of ['k2.', 'k2.AAAA', sealed('words', 'here').slice(0, -4)]) {
    expect(() => unseal(text, 'here', keyring)).toThrow('(keys/damaged)');
  }
  for (const text of ['', 'k9.AAAA']) {
    expect(() => unseal(text, 'here', keyring)).toThrow('(keys/missing)');
  }
});

test('each use of each key has a secret of its own', () => {
  const uses = ['seal', 'index', 'form', 'fingerprint', 'network 2026-12-01'] as const;
  const secrets = keyring.flatMap((key) => uses.map((use) => derive(key, use).toString('hex')));
  expect(new Set(secrets).size).toBe(secrets.length);
  expect(secrets).not.toContain(newestOf(keyring).secret.toString('hex'));
});
