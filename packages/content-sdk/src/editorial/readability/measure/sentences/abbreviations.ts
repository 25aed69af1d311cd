const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Abbreviations that something always follows: `Dr. Ames`, `e.g. Spravato`, `vs. placebo`. */
const neverLast = words('dr mr mrs ms prof rev e.g i.e cf viz approx vs');

/** Abbreviations that go on where a figure follows: `No. 3`, `p. 12`, `Oct. 3`. */
const beforeFigure = words(
  'no nos p pp fig figs vol ch sec art ext tel jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Abbreviations that may end a sentence or not; the next word tells. */
const eitherWay = words(
  'u.s u.k u.s.a u.n d.c ph.d m.d d.o r.n n.p psy.d inc ltd co corp dept jr sr st mt al',
);

const hours = words('a.m p.m');

/** What follows an hour in the same sentence: `9 a.m. Monday`, `5 p.m. Eastern`. */
const afterHour =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^(?:[ECMP][SD]?T|Eastern|Central|Mountain|Pacific)\b/i;

/** Words that stand in capitals only where a sentence starts. */
const openers = words(
  'a all an and another any are as ask at because before after both but by call can do does each for from he her here his how i if in is it its many more most my no not of on one or our she so some tell that the their then there these they this those to until was we were what when where which while who why with you your',
);

/** What makes a capital with a full stop the end of a sentence: `vitamin C.`, `hepatitis B.` */
const lettered = words(
  'vitamin vitamins hepatitis influenza type plan group grade class option part schedule step phase',
);

/**
 * Whether the full stop at the end of `before` belongs to an abbreviation that `after` goes on from.
 *
 * @param before up to the full stop and what closes behind it, without the space
 * @param after from the next character that is not a space
 */
export function endsInAbbreviation(before: string, after: string): boolean {
  const [previous, last] = lastWordsOf(before);
  // MS is a disease, CO a state: in capitals, these are other words.
  const word = /^[A-Z]{2,}$/.test(last) ? '' : last.toLowerCase();
  if (neverLast.has(word)) return true;
  if (beforeFigure.has(word)) return /^\p{N}/u.test(after);
  if (hours.has(word)) return afterHour.test(after);
  const initial = /^[A-HJ-Z]$/.test(last) && !lettered.has(previous.toLowerCase());
  return (initial || eitherWay.has(word)) && !openers.has(firstWord(after));
}

/** The last two words before a full stop; of a word of plain letters, only that one matters. */
function lastWordsOf(before: string): readonly [previous: string, last: string] {
  if (!before.endsWith('.')) return ['', ''];
  const plain = /^[a-z]{2,}$/i.exec(before.slice(before.lastIndexOf(' ') + 1, -1));
  if (plain) return ['', plain[0]];
  const [, previous = '', last = ''] = lastWords.exec(before.slice(-longestTail)) ?? [];
  return [previous, last];
}

/** Enough for two words; a look at all of a long text for each full stop would take minutes. */
const longestTail = 100;

/** The last two words before a full stop; the last may have full stops inside. */
const lastWords = /(?:(\p{L}+)\.?[^\p{L}\p{N}]+)?(?<![\p{L}\p{N}.])(\p{L}+(?:\.\p{L}+)*)\.$/u;

const firstWord = (text: string): string =>
  /^[^\p{L}\p{N}]*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
