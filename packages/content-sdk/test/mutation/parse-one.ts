import type { AuthoredDocument } from '../../src/compile/parse/authored.ts';
import { parseDocument } from '../../src/compile/parse/parse-document.ts';
import { parseShared } from '../../src/compile/parse/parse-shared.ts';
import type { Problem } from '../../src/compile/problem.ts';
import { isDocument, roleOfFile } from '../../src/compile/read/place-of-file.ts';
import { isText, sourceOf } from '../../src/compile/read/read-source.ts';
import type { MutatedFile } from './mutated-file.ts';

/** What comes of one file alone: bytes → text → YAML → schema → Markdown → blocks and inlines. */
export interface ParsedFile {
  /** The text; undefined where the bytes are none, which the compiler reports before it parses. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
  /** The document in it; undefined where there is none, as in a file of YAML. */
  readonly document: AuthoredDocument | undefined;
}

const figures = new Map([['a.svg', '<svg></svg>']]);

/** Parses one file without the disk. A test holds it to what `compile` says of the same file. */
export function parseOne({ path, bytes }: MutatedFile): ParsedFile {
  const file = sourceOf(path, Buffer.from(bytes));
  const role = roleOfFile(path);
  if (!isText(file) || !role) return { text: undefined, problems: [], document: undefined };
  const { text } = file;
  if (!isDocument(role)) {
    return { text, problems: parseShared(file, role).problems, document: undefined };
  }
  const problems: Problem[] = [];
  const document = parseDocument(file, role, { figures, problems });
  return { text, problems, document };
}
