import type { Root } from 'mdast';
import { createReader } from '../../src/compile/parse/create-reader.ts';
import { Places } from '../../src/compile/parse/places.ts';
import { readSections } from '../../src/compile/parse/read-sections.ts';
import type { Problem } from '../../src/compile/problem.ts';
import { letters } from '../../src/testing/letters.ts';
import { textOfAuthored } from '../text-of-authored.ts';

/** What Calliope's own reader makes of a tree: why it refuses it, or the letters that it reads. */
export function readTree(root: Root, markdown: string): { refused: string } | { words: string } {
  const problems: Problem[] = [];
  const locate = (line: number, column: number) => ({ file: 'one.md', line, column });
  const reader = createReader({
    ...{ text: markdown, locate, problems },
    ...{ places: new Places(), figures: new Map([['a.svg', '<svg></svg>']]) },
  });
  const parts = readSections(root.children, reader);
  const [first] = problems;
  return first ? { refused: first.code } : { words: letters(textOfAuthored(parts)) };
}
