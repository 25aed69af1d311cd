import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, keepCanonicalJson } from '../src/compile/resolve/canonical-json.ts';

/** Values whose keys are words. */
const tree = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
    fc.boolean(),
    fc.array(tie('tree')),
    fc.dictionary(fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_-]{0,9}$/), tie('tree')),
  ),
})).tree;
const json = fc.jsonValue({ maxDepth: 5, noUnicodeString: false });

test('canonical JSON is that of the reference implementation of RFC 8785', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }),
    { numRuns: 2_000 },
  );
});

test('a kept text is the same text, alone and inside another value', () => {
  fc.assert(
    fc.property(tree, json, (inner, other) => {
      const value = { inner: [inner], other };
      const before = canonicalJson(value);
      keepCanonicalJson(value.inner);
      expect(canonicalJson(value)).toBe(before);
    }),
  );
});

test('keys are in the order of their UTF-16 units, and what is undefined is not there', () => {
  const value = { '😀': 1, '\uFB33': 2, 10: 3, 9: 4, é: undefined };
  expect(canonicalJson(value)).toBe('{"10":3,"9":4,"😀":1,"\uFB33":2}');
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [() => 1], [1n]])(
  '%s is refused, since it is not JSON',
  (value) => {
    expect(() => canonicalJson([value])).toThrow('is not JSON');
  },
);
