import fc from 'fast-check';
import { tokens } from '../generated-documents.ts';
import { seeds } from './seeds.ts';

/** One change of a text. */
export type Edit = (text: string) => string;

const yaml = [
  ...['key: value\n', '- ', '&a ', '*a', '? ', ': |\n  x\n', '>-\n  x\n', '[', '{', ']', '}', '"'],
  ...[
    "'",
    '"\\uD800"',
    '!!js/function ',
    '<<: *a\n',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '# c',
    'null',
  ],
  ...[
    '&a [*a]',
    '&a ',
    '*a',
    '~',
    '1e999',
    '0x1F',
    '2026-01-01',
    'yes',
    ': ',
    '\t',
    'title: ',
    'review: {}\n',
    '"\\x07"',
  ],
  ...['mentions: [benefit]\n', 'keyFacts:\n  - x\n', '__proto__: 1\n', 'constructor: x\n'],
];
const odd = [
  ...['\0', '\ufeff', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\u0301', '\u202e', '\u2066'],
  ...[
    '\u200d',
    '\u200b',
    '\ud83d',
    '\udc8a',
    '💊',
    '👩‍⚕️',
    '\u00ad',
    '\ufffd',
    '\uffff',
    '\u{e0041}',
  ],
  ...['\u1d2c', 'ı', 'ß', 'Ⅷ', '٣', '\u000b', '\u000c', '\u001b', '\u007f', 'ẛ̣', '각'],
];

const place = fc.nat(1_000_000);
const length = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 80 }));
const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...tokens) },
  { weight: 2, arbitrary: fc.constantFrom(...yaml) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
);

const at = (text: string, where: number): number => where % (text.length + 1);
const splice = (text: string, start: number, length: number, put: string): string =>
  text.slice(0, start) + put + text.slice(start + length);

const insert = fc.tuple(place, fragment).map(
  ([where, put]): Edit =>
    (text) =>
      splice(text, at(text, where), 0, put),
);
const cut = fc.tuple(place, length).map(
  ([where, size]): Edit =>
    (text) =>
      splice(text, at(text, where), size, ''),
);
const replace = fc.tuple(place, length, fragment).map(
  ([where, size, put]): Edit =>
    (text) =>
      splice(text, at(text, where), size, put),
);
const truncate = place.map(
  (where): Edit =>
    (text) =>
      text.slice(0, at(text, where)),
);
const repeat = fc.tuple(place, length, fc.integer({ min: 2, max: 30 })).map(
  ([where, size, times]): Edit =>
    (text) => {
      const start = at(text, where);
      return splice(text, start, 0, text.slice(start, start + size).repeat(times));
    },
);
const graft = fc
  .tuple(place, fc.constantFrom(...seeds), place, fc.integer({ min: 1, max: 400 }))
  .map(
    ([where, { text: other }, from, size]): Edit =>
      (text) => {
        const start = at(other, from);
        return splice(text, at(text, where), 0, other.slice(start, start + size));
      },
  );

/** Changes of the lines of a text: one taken out, written twice, swapped, or joined to the next. */
const lines = fc
  .tuple(fc.constantFrom('cut', 'double', 'swap', 'join', 'indent'), place, place)
  .map(
    ([how, one, two]): Edit =>
      (text) => {
        const all = text.split('\n');
        const [a, b] = [one % all.length, two % all.length];
        const [first = '', second = ''] = [all[a], all[b]];
        if (how === 'cut') all.splice(a, 1);
        else if (how === 'double') all.splice(b, 0, first);
        else if (how === 'join') all.splice(a, 2, first + (all[a + 1] ?? ''));
        else if (how === 'indent') all[a] = `  ${first}`;
        else [all[a], all[b]] = [second, first];
        return all.join('\n');
      },
  );
const lineEnds = fc.constantFrom('\r\n', '\r', '\u2028').map(
  (end): Edit =>
    (text) =>
      text.replaceAll('\n', end),
);

/** Any change of a text. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: insert },
  { weight: 5, arbitrary: replace },
  { weight: 4, arbitrary: cut },
  { weight: 5, arbitrary: lines },
  { weight: 2, arbitrary: graft },
  { weight: 1, arbitrary: repeat },
  { weight: 1, arbitrary: truncate },
  { weight: 1, arbitrary: lineEnds },
);
