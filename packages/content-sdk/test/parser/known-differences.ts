/** A construct that the parser and the reference parsers read in two ways, and why that is accepted. */
export interface KnownDifference {
  readonly name: string;
  /** The smallest text that shows it. */
  readonly example: string;
  readonly reason: string;
  /** Whether a text may contain the construct. A generated text is compared when it contains none. */
  readonly isIn: (markdown: string) => boolean;
}

const matches = (pattern: RegExp) => (markdown: string) => pattern.test(markdown);

/** An address between spaces, which both set in their first pass. */
const plainAddress = /(?<=^|[ \n(*_~])(?:https?:\/\/|www\.)[a-z][\w./-]*[\w/](?=[ \n]|$)/g;
const address = /www\.|https?:\/\//i;

/** Braces that both read alike: at the very end of a title, or right after a directive. */
const plainBraces =
  /(?<=^#{1,6} [^\n]*[^\s#] )\{#[a-z0-9-]+(?: [a-z]+="[^"{}\n]*")*\}(?=\n|$)|(?<=:[\w-]+|\])\{(?:[a-z]+="[^"{}\n]*"| )*\}/gm;

/** Whether a container is opened and never closed, or closed and never opened. */
function isUnbalanced(markdown: string): boolean {
  let depth = 0;
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (/^(?:[\s>]|[-*+] |\d+[.)] )*:{3,}[\w-]/.test(line)) depth += 1;
    else if (/^[\s>]*:{3,}\s*$/.test(line)) depth -= 1;
    if (depth < 0) return true;
  }
  return depth > 0;
}

/** Every difference that is known. Each is asserted, so that a line that is no longer true fails. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    name: 'an email address after a bracket',
    example: '[a@b.co',
    reason:
      'mdast-util-gfm-autolink-literal sets addresses in a second pass over the tree, which leaves the nodes around them without positions; the parser sets none there.',
    isIn: matches(/@/),
  },
  {
    name: 'a web address beside a sign, or after a bracket',
    example: '[www.a.org, a',
    reason:
      'where its tokenizer passes over an address, the same second pass of the reference sets it, without positions.',
    isIn: (markdown) =>
      address.test(markdown) &&
      (address.test(markdown.replace(plainAddress, '')) || /[[\]`\\|]/.test(markdown)),
  },
  {
    name: 'a container without an end',
    example: ':::a\n',
    reason: 'the reference ends it after the line feed that ends the file, the parser before it.',
    isIn: isUnbalanced,
  },
  {
    name: 'words after the name of a container',
    example: ':::a b\n:::',
    reason: 'the reference takes the lines for words, the parser opens a container without them.',
    isIn: matches(/:{3,}[\w-]+(?!(?:\[[^\]\\\n]*\])?(?:\{[^}\n]*\})?[ \t]*(?:[\n\r]|$))[^\w-]/),
  },
  {
    name: 'three colons that close nothing, below a list',
    example: '- a\n:::',
    reason: 'the reference takes them for words of the list, the parser ends the list.',
    isIn: matches(
      /(?:^|[\n\r])[ \t]*(?:[-*+>]|\d+[.)]|\[\^)[^\n\r]*[\n\r]+(?:[^\n\r]+[\n\r]+)*:{3,}/,
    ),
  },
  {
    name: 'spaces after a leaf directive',
    example: '::a ',
    reason: 'the reference counts them as part of it.',
    isIn: matches(/::[^\n\r]*[ \t]+(?:[\n\r]|$)/),
  },
  {
    name: 'words after a leaf directive, below a line of words',
    example: 'a\n::b c',
    reason: 'neither takes it for a directive, but the parser begins a paragraph with it.',
    isIn: matches(
      /[\n\r][\s>]*::[\w-]+(?!(?:\[[^\]\n]*\])?(?:\{[^}\n]*\})?[ \t]*(?:[\n\r]|$))[^\w-]/,
    ),
  },
  {
    name: 'a directive name with a character outside of ASCII',
    example: ':😀',
    reason: 'the reference takes any letter, half of an emoji and even a tab for a name.',
    isIn: matches(/:[\w-]*[^\x20-\x7e\n\r]/),
  },
  {
    name: 'an escaped colon before a directive',
    example: '\\::a',
    reason: 'the reference takes the second colon for a directive, the parser both for words.',
    isIn: matches(/\\:/),
  },
  {
    name: 'a backslash at the end of a line in a label',
    example: ':term[a\\\nb]',
    reason: 'the reference breaks the line, the parser drops the rest of the label.',
    isIn: matches(/[[{][^\]]*\\[\n\r]/),
  },
  {
    name: 'a label of spaces',
    example: ':a[ ]',
    reason: 'the reference keeps the spaces as words.',
    isIn: matches(/:[\w-]+\[\s+\]/),
  },
  {
    name: 'braces with what is no attribute',
    example: ':a{"b"}',
    reason:
      'the reference takes the braces for words, the parser reads past what it does not know. Attributes of a title are known to the parser alone.',
    isIn: (markdown) => /[{}]/.test(markdown.replace(plainBraces, '')),
  },
  {
    name: 'a title of one sign before braces',
    example: '# # {a=""}',
    reason: 'the parser takes the sign for the end of the title.',
    isIn: matches(/#[ \t]*\{/),
  },
  {
    name: 'an emoji beside a star or a line',
    example: '😀*a**',
    reason:
      'CommonMark counts a symbol as punctuation; the reference looks at half of the character.',
    isIn: matches(/[\u{10000}-\u{10ffff}][*_~]|[*_~][\u{10000}-\u{10ffff}]/u),
  },
  {
    name: 'a byte order mark beside a star',
    example: 'a\ufeff*.*',
    reason: 'CommonMark does not count it as a space; the reference does.',
    isIn: matches(/\ufeff/),
  },
  {
    name: 'two stars, one star and a line',
    example: '**a*_',
    reason: 'CommonMark stresses the words between the stars; the parser leaves them plain.',
    isIn: matches(/\*\*[^*]*\*_|__[^_]*_\*/),
  },
  {
    name: 'a box whose words begin with a sign, or in the next line',
    example: '- [ ] *a*',
    reason: 'the reference begins the paragraph at the box, the parser at its words.',
    isIn: matches(/\[[ xX]\](?:\s*[\n\r]|[ \t]+(?![\p{L}\p{N}]))/u),
  },
  {
    name: 'a footnote',
    example: '[^a]::b',
    reason: 'the parser takes the colon of the definition for one of a directive.',
    isIn: matches(/\[\^/),
  },
  {
    name: 'a line that stands alone as a backslash in a container',
    example: ':::a\n\\\n:::',
    reason: 'the parser takes it for a line break and drops it.',
    isIn: matches(/\\[ \t]*[\n\r]+[ \t]*:::/),
  },
  {
    name: 'a code block or HTML that goes on in a list',
    example: '- ```\n ',
    reason: 'the reference does not count the indentation of the last line.',
    isIn: matches(/```|~~~|<[!?/a-z]/i),
  },
  {
    name: 'signs of code that are not closed in their block',
    example: '``\n# :a``',
    reason: 'the parser looks for their end in the next block before it reads the directive.',
    isIn: matches(/`[^`\n\r]*[\n\r]/),
  },
  {
    name: 'a sign at the end of a line before an indented one',
    example: '- `\n  :a',
    reason: 'the reference counts the indentation of the next line as part of the words before it.',
    isIn: matches(/[\n\r][ \t]+\S/),
  },
  {
    name: 'a definition that looks like the head of a table',
    example: '[a]:\n:-',
    reason: 'the parser reads the definition, the reference the table.',
    isIn: matches(/\]:/),
  },
];
