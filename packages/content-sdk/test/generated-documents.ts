import fc from 'fast-check';

/** Words that Markdown parsers and directives are known to eat. */
const hostile = [
  ...['10:30', '1:1000', 'n:th', ':smile:', '12:45:10', 'a:b', ':30', '08:00–09:30', 'ratio 3:1.'],
  ...['“smart”', '‘quotes’', 'it’s', '—', '…', '½', 'µg', 'naïve', 'café', 'Ωmega', 'ﬁt'],
  ...['😀', '👩‍⚕️', '🇺🇸', 'مرحبا', 'שלום', 'ketamina', '氯胺酮', 'ABC123', '5 µg/kg', 'x_y_z'],
  ...['1986', '0.5', '10 mg', 'C1–C40', '50%', '$5', '#1', '&amp;', 'A&B', 'a*b', '2*3*4', '\\*'],
  ...['**bold**', '*soft*', '***both***', '<', '>', '= 5', '+ 7', '(a)', '[b]', '{c}', '|', '~'],
  ...['https://example.com/a1', ':cite[ames-2024]', ':cite[bell-2025, ames-2024]', ':fact[phone]'],
  ...[':term[off-label]', ':term[not approved]{id="off-label"}', '[a link](article:one)', 'end\\'],
  ...['[call](tel:+13015550100)', 'www.', 'http:', 'a/b', 'e.g.', 'No.', '4.', '\u00a0', '\u200f'],
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...hostile) },
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
);
const line = fc
  .array(word, { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' ').replace(/[\n\r\u2028\u2029]/g, ' '));

const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const bullets = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item) => `- ${item}`).join('\n'));
const boxes = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item) => `- [ ] ${item}`).join('\n'));
const steps = fc
  .tuple(fc.constantFrom(0, 1, 7, 1986), fc.array(line, { minLength: 1, maxLength: 4 }))
  .map(([start, items]) => items.map((item, index) => `${start + index}. ${item}`).join('\n'));
const cell = line.map((text) => text.replaceAll('|', '/').replaceAll('\\', ''));
const table = fc
  .array(fc.tuple(cell, cell), { minLength: 2, maxLength: 4 })
  .map(([head, ...rows]) =>
    [head, ['---', '---'], ...rows].map((cells) => `| ${cells?.join(' | ')} |`).join('\n'),
  );
const bare = line.map((text) => text.replace(/[[\]]/g, ''));
const callout = paragraph.map((text) => `:::callout{tone="note"}\n${text}\n:::`);
const question = fc
  .tuple(bare, paragraph)
  .map(([prompt, answer]) => `:::question[${prompt}]\n${answer}\n:::`);
const fillIn = bare.map((label) => `::fill-in[${label}]`);
/** One block in the shape of the dialect, full of words that parsers are known to eat. */
export const dialectBlock = fc.oneof(
  paragraph,
  bullets,
  boxes,
  steps,
  table,
  callout,
  question,
  fillIn,
);
const title = fc.stringMatching(/^[A-Za-z][a-z0-9 ]{0,12}[a-z0-9]$/);

/** Such blocks under titles. */
export const dialectBody = fc
  .array(fc.tuple(title, fc.array(dialectBlock, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((sections) =>
    sections
      .map(([name, blocks], index) => `## ${name} {#s${index}}\n\n${blocks.join('\n\n')}`)
      .join('\n\n'),
  );

/** Every token of the dialect, of CommonMark and of GFM, and characters that are easily miscounted. */
export const tokens: readonly string[] = [
  ...['a', 'b ', '10:30', ' ', '\n', '\n\n', '*', '**', '_', '__', '~', '~~', '`', '``'],
  ...['[', ']', '(', ')', '](', '![', '<', '>', '&amp;', '&#35;', '\\', '\\\n', '  \n', '- ', '* '],
  ...['1. ', '2) ', '10. ', '- [ ] ', '- [x] ', '> ', '# ', '## ', '### ', '    ', '\t', '---\n'],
  ...['===\n', '| a | b |\n', '|---|---|\n', '|', '```\n', '~~~\n', ':', ':cite[ames-2024]'],
  ...[':fact[phone]', ':term[off-label]', '{a="b"}', '{#id}', ' {#s1}\n', '{.c}', '{é}', '{"x"}'],
  ...[':::callout{tone="note"}\n', ':::\n', '::::\n', '::fill-in[x]', '::include{faq="q"}\n'],
  ...[':::question[Q?]\n', '::figure[C]{src="a.svg" alt="b"}\n', 'https://example.com/a'],
  ...['www.a.org', 'a@b.co', '[x](https://a.b "t")', '[x](article:one)', '<b>', '</b>'],
  ...['<!-- c -->', '[r]: /u\n', '[r]', '[^1]', '[^1]: note\n', 'é', 'e\u0301', '😀', 'مرحبا'],
  ...['\u00a0', '\u200f', '“', '—', '"', "'", '{', '}', '=', '+', '!', '\r\n', '\r', '\u2028'],
  ...['氯', '.', ',', '\u202e', '\ufeff', '👩‍⚕️', 'ﬁ', '½'],
];

/**
 * Tokens in any order: most of it is no document, and every parser must agree on what it is. None
 * begins with a byte order mark, which decoding a file takes off.
 */
export const tokenSoup = fc
  .array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 16 })
  .map((some) => some.join('').replace(/^\ufeff+/, ''));
