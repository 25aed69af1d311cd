import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlain } from '../../src/compile/parse/read-line.ts';
import { toMdast } from '../../src/compile/parse/to-mdast.ts';

const piece = fc.oneof(
  fc.constantFrom(...' ,;()%.-’“”ñéß中ع0123456789', '1.', 'www.', 'e.g.', '- ', 'http', '  ', '. '),
  fc.stringMatching(/^[a-zA-Z]{1,8}$/),
  fc.string({ unit: 'grapheme', maxLength: 2 }),
);

test('a line that looks plain is to the parser one text with the same words', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const line = pieces.join('').trim();
      if (!isPlain(line)) return;
      plain += 1;
      expect(toMdast(line).children).toMatchObject([
        { type: 'paragraph', children: [{ type: 'text', value: line }] },
      ]);
      expect(toMdast(line).children[0]).toHaveProperty('children.length', 1);
    }),
    { numRuns: 5_000 },
  );
  expect(plain).toBeGreaterThan(500);
});
