import type { Config } from '../config.ts';
import { faults } from '../faults.ts';
import { keyOf } from '../parse/shared.ts';
import type { Fault, Problem } from '../problem.ts';
import type { Listed } from '../read/list-files.ts';
import {
  type DocumentRole,
  isDocument,
  knownPlaces,
  roleOfFile,
  type SharedRole,
} from '../read/place-of-file.ts';
import { SourceFile } from '../read/source-file.ts';

/** The files of a folder, told apart by what they hold. */
export interface SortedFiles {
  readonly documents: ReadonlyMap<string, DocumentRole>;
  /** The paths of documents by locale, then by `KIND:ID`. */
  readonly byKey: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly shared: ReadonlyMap<string, SharedRole>;
  /** Files in places from which nothing is read. */
  readonly problems: readonly Problem[];
}

export function sortFiles(files: readonly Listed[], { locales }: Config): SortedFiles {
  const documents = new Map<string, DocumentRole>();
  const byKey = new Map<string, Map<string, string>>();
  const shared = new Map<string, SharedRole>();
  const problems: Problem[] = [];
  const refuse = (path: string, fault: Fault) =>
    problems.push(new SourceFile(path, '').problem(fault));
  for (const { path, closed } of files) {
    const role = roleOfFile(path);
    if (closed !== undefined) refuse(path, faults.unreadable(closed));
    else if (!role) refuse(path, faults.unknownPlace(knownPlaces));
    else if ('locale' in role && !locales.includes(role.locale)) {
      refuse(path, faults.unknownLocale(locales));
    } else if (isDocument(role)) {
      documents.set(path, role);
      const ofLocale = byKey.get(role.locale) ?? new Map<string, string>();
      byKey.set(role.locale, ofLocale.set(keyOf({ kind: role.role, id: role.id }), path));
    } else shared.set(path, role);
  }
  return { documents, byKey, shared, problems };
}
