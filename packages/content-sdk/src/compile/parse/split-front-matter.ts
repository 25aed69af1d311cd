import { faults } from '../faults.ts';
import type { Problem } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';

/** A Markdown file in its two parts. */
export interface SplitFile {
  readonly yaml: string;
  /** Where the YAML starts in the file. */
  readonly yamlOffset: number;
  /** The file with its front matter blanked, so that every line and column stays what it is. */
  readonly markdown: string;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;

/** Splits a file into front matter and Markdown. */
export function splitFrontMatter(file: SourceFile): SplitFile | Problem {
  const open = opening.exec(file.text)?.[0];
  if (open === undefined) return file.problem(faults.noFrontMatter());
  const rest = file.text.slice(open.length);
  const close = closing.exec(rest);
  if (!close) return file.problem(faults.openFrontMatter());
  const bodyOffset = open.length + close.index + close[0].length;
  const blank = file.text.slice(0, bodyOffset).replace(/[^\r\n]/g, ' ');
  return {
    yaml: rest.slice(0, close.index),
    yamlOffset: open.length,
    markdown: blank + file.text.slice(bodyOffset),
  };
}
