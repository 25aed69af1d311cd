import { decodeHTMLStrict } from 'entities';

/** What facts and fields stand for. */
export interface Meanings {
  readonly facts: Readonly<Record<string, string>>;
  readonly fallback?: string;
}

/**
 * The letters and digits that a reader of a Markdown body must find, computed from the source by
 * line and by character. It shares nothing with the compiler or the plain-text channel: no parser,
 * no tree. It knows the dialect where it is written plainly; `isPlain` says where that is.
 */
export function expectedLetters(markdown: string, { facts, fallback = '' }: Meanings): string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return numbers.get(id) ?? 0;
  };
  const cited = (ids: string): string =>
    ids
      .split(',')
      .map((id) => numberOf(id.trim()))
      .join(' ');
  const visible = withoutEscapes(markdown)
    .split('\n')
    .map(withoutLineSyntax)
    .join('\n')
    .replace(/:cite\[([^\]]*)\]/g, (_, ids: string) => cited(ids))
    .replace(/:fact\[([^\]]*)\]/g, (_, id: string) => facts[id.trim()] ?? '')
    .replace(/:field\[[^\]]*\]/g, fallback)
    .replace(/:term\[([^\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replace(link, (_, words: string, href: string) => withAddress(words, href));
  return decodeHTMLStrict(visible)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether a body is written so plainly that its letters can be told by line and by character. Where
 * brackets are nested, broken over lines or inside an address, only a parser can say what they mean.
 */
export function isPlain(markdown: string): boolean {
  if (unclear.some((pattern) => pattern.test(markdown))) return false;
  const rest = withoutEscapes(markdown)
    .replace(/:(?:cite|fact|field|term)\[[^[\]\n]*\](?:\{[^{}\n]*\})?/g, '')
    .replace(link, '$1')
    .replace(/^[ \t]*(?:[-*+] +|\d+[.)] +)*:{2,}(?:callout|question|figure|fill-in)\b/gm, '');
  return !/\]\(|:(?:cite|fact|field|term|callout|question|figure|fill-in)\b/.test(rest);
}

const unclear: readonly RegExp[] = [
  // Taking out the sign before an accent would put it on another letter.
  /(?<![\p{L}\p{N}\p{M}\s])\p{M}/u,
  // JavaScript ends a line at these, and Markdown does not.
  /[\u2028\u2029]|\r(?!\n)/,
  // Braces that are escaped, or at the end of a title that is underlined.
  /\\\{|\}[ \t]*\n[ \t]*(?:-+|=+)[ \t]*(?:\n|$)/,
  // A directive in an address or in an attribute.
  /\]\([^)\s]*:(?:cite|fact|field|term)\[|="[^"\n]*:(?:cite|fact|field|term)\[/,
  // A bare address with brackets in it.
  /(?:https?:|www\.)[^\s)]*[[\]]/i,
  // A bar in an address, which ends a cell of a table before it ends the link.
  /\]\([^)\n]*\|/,
  // A drawing in other words than plain ones.
  /::figure[^\n]*(?:\\|alt="[^"\n]*[:[&])/,
  /::figure(?![^\n]*\balt="[^"\n]*"[^\n]*\}\s*(?:\n|$))/,
];

const link = /\[([^[\]\n]*)\]\(((?:article|faq|notice|handout|tel|sms|mailto|https):[^()\s<>]*)\)/g;

/** A web address follows its words, unless it is them. */
const withAddress = (words: string, href: string): string =>
  href.startsWith('https:') && words !== href ? `${words} ${href}` : words;

/** A character that is no letter and no syntax, in the place of each one with a backslash. */
const withoutEscapes = (markdown: string): string =>
  markdown.replace(/\\[!-/:-@[-`{-~]/g, '\u2060');

function withoutLineSyntax(line: string): string {
  if (/^\s*::include\{.*\}\s*$/.test(line)) return '';
  return line
    .replace(/^(\s*#{1,6}\s.*)\{\s*#[^}]*\}\s*$/, '$1')
    .replace(/^((?:\s|[-*+]\s|\d+[.)]\s)*):{3,}callout\s*\{[^}]*\}/, '$1')
    .replace(/^((?:\s|[-*+]\s|\d+[.)]\s)*):{3,}question(?=[[{]|$)/, '$1')
    .replace(/^((?:\s|[-*+]\s|\d+[.)]\s)*)::fill-in(?=\[)/, '$1')
    .replace(/^((?:\s|[-*+]\s|\d+[.)]\s)*)::figure(?:\[(.*)\])?\{(.*)\}\s*$/, figureWords)
    .replace(/^(\s*[-*+]\s+)\[[ xX]\]\s/, '$1');
}

const figureWords = (_: string, before: string, caption = '', braces = ''): string =>
  `${before} ${/alt="([^"]*)"/.exec(braces)?.[1] ?? ''} ${caption}`;
