import { faults } from '../faults.ts';
import type { Problem } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import { beyondLimits, limits } from './beyond-limits.ts';

/** A Markdown file in its two parts. */
export interface SplitFile {
  readonly yaml: string;
  /** Where the YAML starts in the file. */
  readonly yamlOffset: number;
  /** The file with empty lines for its front matter, so that every line stays what it is. */
  readonly markdown: string;
}

const opening = /^---[ \t]*\r?\n/;
/** Markdown ends a line at a line feed alone, where JavaScript knows four ends. */
const closing = /(?<![^\n])---[ \t]*(?=\r?\n|$)/;

/** Splits a file into front matter and Markdown. */
export function splitFrontMatter(file: SourceFile): SplitFile | Problem {
  if (file.text.length > limits.file) {
    return file.problem(faults.tooLong(limits.file), limits.file);
  }
  const open = opening.exec(file.text)?.[0];
  if (open === undefined) return file.problem(faults.noFrontMatter());
  const rest = file.text.slice(open.length);
  const close = closing.exec(rest);
  if (!close) return file.problem(faults.openFrontMatter());
  if (close.index > limits.frontMatter) {
    return file.problem(faults.tooLong(limits.frontMatter), open.length + limits.frontMatter);
  }
  const bodyOffset = open.length + close.index + close[0].length;
  const lines = file.text.slice(0, bodyOffset).split('\n').length - 1;
  const markdown = '\n'.repeat(lines) + file.text.slice(bodyOffset);
  const beyond = beyondLimits(markdown);
  if (beyond) {
    const cut = file.text.length - markdown.length;
    return file.problem(beyond.fault, beyond.offset + cut);
  }
  return { yaml: rest.slice(0, close.index), yamlOffset: open.length, markdown };
}
