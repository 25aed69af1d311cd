import type { Nodes } from 'mdast';
import type { Block } from '../../blocks/schema.ts';
import type { Inline } from '../../inlines/schema.ts';
import type { Fault, Place, Problem } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { Places } from './places.ts';

/** The drawings of the library by file name. */
export type Figures = Pick<ReadonlyMap<string, string>, 'get' | 'keys'>;

/** What the readers of blocks and inlines share while one text is read. */
export interface Reader {
  /** The Markdown text that is read. */
  readonly text: string;
  readonly figures: Figures;
  /** Remembers that what was read stands where a node starts, and gives it back. */
  placed<T extends object>(value: T, node: Nodes): T;
  report(fault: Fault, node: Nodes): void;
  inlines(nodes: readonly Nodes[]): Inline[];
  blocks(nodes: readonly Nodes[]): Block[];
}

/** How a node's own line and column become a place in the file. */
export type Locate = (line: number, column: number) => Place;

/** For a text that has the lines and columns of its file. */
export const inFile =
  (file: SourceFile): Locate =>
  (line, column) => ({ file: file.path, line, column });

/** For a text that starts somewhere in its file, such as a line of front matter. */
export const startingAt =
  (start: Place): Locate =>
  (line, column) => ({
    file: start.file,
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
  });

export interface ReaderParts {
  readonly text: string;
  readonly locate: Locate;
  readonly places: Places;
  readonly figures: Figures;
  readonly problems: Problem[];
}
