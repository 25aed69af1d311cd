import type { Inline } from '../../inlines/schema.ts';
import { faults } from '../faults.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import { beyondLimits } from './beyond-limits.ts';
import { createReader } from './create-reader.ts';
import type { Locate } from './reader.ts';
import { toMdast } from './to-mdast.ts';

/**
 * Words without any character that means something in Markdown: they are one text, and the parser
 * would only say so. A test holds this to the parser.
 */
const plainWords = /^(?!.*www)\p{L}(?:[\p{L}\p{N},;()%’“” -]|\.(?=\s|$))*$/iu;

/** Whether a line is plain words, which need no parser. */
export const isPlain = (line: string): boolean => plainWords.test(line);

/** Reads one line of Markdown that stands in YAML, such as a key fact. */
export function readLine(
  markdown: string,
  locate: Locate,
  { places }: SourceFile,
  problems: Problem[],
): Inline[] {
  const text = markdown.trim();
  if (isPlain(text)) return [places.put({ type: 'text', text }, () => locate(1, 1))];
  const beyond = beyondLimits(text);
  if (beyond) {
    problems.push(errorAt(locate(1, 1), beyond.fault));
    return [];
  }
  const reader = createReader({ text, locate, places, figures: new Map(), problems });
  const [only, ...others] = toMdast(text).children;
  if (only?.type !== 'paragraph' || others.length > 0) {
    problems.push(errorAt(locate(1, 1), faults.notOneLine()));
    return [];
  }
  return reader.inlines(only.children);
}
