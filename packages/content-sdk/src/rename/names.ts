import type { Overview } from '../compile/lifecycle/overview.ts';
import { roleOfFile } from '../compile/read/place-of-file.ts';

/** Everything in a folder that can be renamed, in any language. */
export interface Names {
  /** `article:cost`, `step:guide/hello`, `sequence:guide`. */
  readonly documents: ReadonlySet<string>;
  /** The sections that were written in a document, by its name. */
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  /** The sections that a document includes, by its name. */
  readonly included: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The names that a compiled folder has. */
export function namesIn({ files }: Overview): Names {
  const documents = new Set<string>();
  const own = new Map<string, Set<string>>();
  const included = new Map<string, Set<string>>();
  for (const { file, role, outline } of files) {
    const found = role ?? roleOfFile(file);
    if (!found || !('id' in found) || found.role === 'figure') continue;
    const name = `${found.role}:${found.id}`;
    documents.add(name);
    add(own, name, outline?.sections.map(([id]) => id) ?? []);
    add(included, name, outline?.includedSections ?? []);
  }
  return { documents, own, included };
}

function add(sections: Map<string, Set<string>>, name: string, ids: readonly string[]): void {
  sections.set(name, new Set([...(sections.get(name) ?? []), ...ids]));
}
