import type { AuthoredDocument } from '../../src/compile/parse/authored.ts';
import { parseSources } from '../../src/compile/parse/parse-sources.ts';
import { Places } from '../../src/compile/parse/places.ts';
import type { Problem } from '../../src/compile/problem.ts';
import { roleOfFile } from '../../src/compile/read/place-of-file.ts';
import { SourceFile } from '../../src/compile/read/source-file.ts';
import type { MutatedFile } from './mutated-file.ts';

/** What comes of one file alone: bytes → text → YAML → schema → Markdown → blocks and inlines. */
export interface ParsedFile {
  /** The text; undefined where the bytes are none, which the compiler reports before it parses. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
  /** The document in it; undefined where there is none, as in a file of YAML. */
  readonly document: AuthoredDocument | undefined;
}

const figure = { file: new SourceFile('figures/a.svg', '<svg></svg>'), id: 'a.svg' };

/** Parses one file without the disk. A test holds it to what `compile` says of the same file. */
export function parseOne({ path, bytes }: MutatedFile): ParsedFile {
  const text = decode(bytes);
  const role = roleOfFile(path);
  if (text === undefined || !role) return { text: undefined, problems: [], document: undefined };
  const problems: Problem[] = [];
  const files = [
    { file: new SourceFile(path, text), role },
    { file: figure.file, role: { role: 'figure' as const, id: figure.id } },
  ];
  const { documents } = parseSources(files, new Places(), problems);
  const [document] = [...documents.values()].flatMap((inLocale) => [...inLocale.values()]);
  return { text, problems, document };
}

/** As the compiler decodes a file, which also refuses control characters before it parses. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[^\P{Cc}\t\n\r]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
