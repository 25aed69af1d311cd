import { toMdast } from '../../src/compile/parse/to-mdast.ts';
import type { Problem } from '../../src/compile/problem.ts';
import { letters } from '../../src/testing/letters.ts';
import { expectedLetters, isPlain } from '../expected-letters.ts';
import { oracle } from '../parser/oracle.ts';
import { readTree } from '../parser/read-tree.ts';
import { exampleFacts, exampleFallback, textOfAuthored } from '../text-of-authored.ts';
import type { MutatedFile } from './mutated-file.ts';
import { type ParsedFile, parseOne } from './parse-one.ts';

/** The laws that a file was held to. The first and second hold for each one. */
export type Law = 'answered' | 'placed' | 'letters' | 'both parsers';

/** A law that a file breaks, and how. */
export class LawBroken extends Error {
  override readonly name = 'LawBroken';
}

export interface Judgement {
  readonly outcome: 'not text' | 'accepted' | 'reported';
  readonly laws: readonly Law[];
}

/** What is held to the laws: a test plants faults in it, to see that they are found. */
export interface Subject {
  readonly parse: typeof parseOne;
  readonly textOf: typeof textOfAuthored;
}

/**
 * Holds one file to the laws, and says which ones applied. An exception of the compiler passes
 * through: it breaks the first of them.
 */
export function judge(
  file: MutatedFile,
  { parse, textOf }: Subject = { parse: parseOne, textOf: textOfAuthored },
): Judgement {
  const parsed = parse(file);
  if (parsed.text === undefined) return { outcome: 'not text', laws: ['answered'] };
  const isReported = parsed.problems.some(({ severity }) => severity === 'error');
  for (const problem of parsed.problems) checkPlace(problem, file.path, parsed.text);
  if (isReported) return { outcome: 'reported', laws: ['answered', 'placed'] };
  if (file.path.endsWith('.md') && !parsed.document)
    throw new LawBroken('neither read nor reported');
  return { outcome: 'accepted', laws: ['answered', 'placed', ...checkLetters(parsed, textOf)] };
}

/** Every Problem stands at a place in the file and says what it is and what to do. */
function checkPlace(
  { file, line, column, code, message, hint }: Problem,
  path: string,
  text: string,
) {
  const isLoneReturn = /\r(?!\n)/.test(text);
  const lines = text.split(isLoneReturn ? /\r\n|\n|\r/ : '\n');
  const where = `${file}:${line}:${column} ${code}`;
  if (file !== path) throw new LawBroken(`${where} is in another file`);
  if (!(Number.isInteger(line) && line >= 1 && line <= lines.length)) {
    throw new LawBroken(`${where} is on no line of ${lines.length}`);
  }
  const width = isLoneReturn ? text.length : (lines[line - 1] ?? '').length;
  if (!(Number.isInteger(column) && column >= 1 && column <= width + 1)) {
    throw new LawBroken(`${where} is in no column of ${width}`);
  }
  if (!code || !message || !hint) throw new LawBroken(`${where} does not say what to do`);
}

/** The letters of an accepted body are those of its text. */
function checkLetters(
  { text = '', document }: ParsedFile,
  textOf: Subject['textOf'],
): readonly Law[] {
  if (!document) return [];
  const body = text.replace(/^---[ \t]*\r?\n[\s\S]*?(?<![^\n])---[ \t]*(?=\r?\n|$)/, '');
  const read = letters(textOf(document));
  const laws: Law[] = [];
  if (isPlain(body)) {
    const meanings = { facts: exampleFacts, fallback: exampleFallback };
    compare(expectedLetters(body.replaceAll('\r', '\n'), meanings), read, 'the source');
    laws.push('letters');
  }
  // The reference parsers decode references without a semicolon in attributes.
  const other = /\{[^}]*&/.test(body) ? undefined : readTree(oracle(body), body);
  if (other && 'words' in other) {
    const own = readTree(toMdast(body), body);
    if ('words' in own) compare(other.words, own.words, 'the reference parsers');
    laws.push('both parsers');
  }
  return laws;
}

function compare(expected: string, read: string, by: string): void {
  if (expected === read) return;
  const at = [...expected].findIndex((letter, index) => letter !== [...read][index]);
  const from = Math.max(0, at - 10);
  throw new LawBroken(
    `letters differ: ${by} has “${expected.slice(from, from + 60)}”, the text “${read.slice(from, from + 60)}”`,
  );
}
