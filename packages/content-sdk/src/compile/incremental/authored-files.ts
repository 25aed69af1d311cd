import type { AuthoredDocument } from '../parse/authored.ts';
import { parseDocument } from '../parse/parse-document.ts';
import type { Shared } from '../parse/shared.ts';
import type { Problem } from '../problem.ts';
import { isText, readSource } from '../read/read-source.ts';
import type { Stamp } from '../read/stamp.ts';
import type { AuthoredDocuments } from '../resolve/resolve-sections.ts';
import { Recent } from './recent.ts';
import type { SortedFiles } from './sort-files.ts';

/** A document's file, read and parsed. */
export interface ParsedFile {
  readonly stamp: Stamp | undefined;
  readonly hash: string;
  readonly problems: readonly Problem[];
  readonly authored: AuthoredDocument | undefined;
}

/** Reads and parses documents when they are asked for. */
export class AuthoredFiles implements AuthoredDocuments {
  readonly #folder: string;
  readonly #files: SortedFiles;
  readonly #shared: Shared;
  /** Those that were compiled last. Few, so that most are gone before memory is tidied up. */
  readonly #compiled = new Recent<string, ParsedFile>(4);
  /** Those that were included twice, since they are often included again. */
  readonly #included = new Recent<string, ParsedFile>(50);
  /** The paths of all that were included. */
  readonly #askedFor = new Set<string>();

  constructor(folder: string, files: SortedFiles, shared: Shared) {
    this.#folder = folder;
    this.#files = files;
    this.#shared = shared;
  }

  find(locale: string, key: string): AuthoredDocument | undefined {
    const path = this.#files.byKey.get(locale)?.get(key);
    if (path === undefined) return undefined;
    const parsed = this.parsed(path);
    if (this.#askedFor.has(path)) this.#included.set(path, parsed);
    this.#askedFor.add(path);
    return parsed.authored;
  }

  keys(locale: string): readonly string[] {
    return [...(this.#files.byKey.get(locale)?.keys() ?? [])];
  }

  parsed(path: string): ParsedFile {
    const known = this.#included.get(path) ?? this.#compiled.get(path);
    if (known) return known;
    const parsed = this.#parse(path);
    this.#compiled.set(path, parsed);
    return parsed;
  }

  #parse(path: string): ParsedFile {
    const role = this.#files.documents.get(path);
    const { stamp, hash, outcome } = readSource(this.#folder, path);
    if (!role || !isText(outcome)) {
      return { stamp, hash, problems: isText(outcome) ? [] : [outcome], authored: undefined };
    }
    const problems: Problem[] = [];
    const { figures } = this.#shared;
    const authored = parseDocument(outcome, role, { figures, problems });
    return { stamp, hash, problems, authored };
  }
}
