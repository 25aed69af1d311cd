import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { Fault } from '../compile/problem.ts';
import { digestOf } from '../compile/resolve/digest.ts';
import { digest, documentVersion, localeTag } from '../schema/ids.ts';
import type { StoredDocument } from '../schema/upgrade/upgrade.ts';
import { digestOfBytes } from './archive-entry.ts';
import type { EntryLine } from './entry-line.ts';
import { archiveFaults } from './faults.ts';
import { entryPath } from './layout.ts';
import { revisionOfWords } from './revision-of-words.ts';

/** An entry that is what its name says, with what the index must say of it. */
export interface Examined {
  readonly line: Omit<EntryLine, 'on'>;
  /** The stored JSON. */
  readonly stored: StoredDocument;
}

const storedDocument = z.looseObject({
  schemaVersion: z.int().min(1),
  kind: z.enum(['article', 'faq', 'notice', 'handout', 'step']),
  id: z.string(),
  locale: localeTag,
  revision: digest,
});
const storedSequence = z.strictObject({
  kind: z.literal('sequence'),
  id: z.string(),
  version: digest,
  structure: z.looseObject({ schemaVersion: z.int().min(1) }),
});

/**
 * Proves an entry from its bytes alone: their digest is its name, they are canonical JSON, and
 * its words give its revision. The index has no say in it.
 *
 * @param name the digest by which its file is named
 * @param path where the file is, for people
 */
export function examineEntry(
  bytes: Uint8Array,
  name: string,
  path: string = entryPath(name),
): Examined | Fault {
  if (digestOfBytes(bytes) !== name) return archiveFaults.altered(path);
  try {
    return examined(bytes, name, path);
  } catch {
    // It is not JSON, or it is nested so deeply that it overflows.
    return archiveFaults.notAnEntry(path);
  }
}

function examined(bytes: Uint8Array, name: string, path: string): Examined | Fault {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const json: unknown = JSON.parse(text);
  if (canonicalize(json) !== text) return archiveFaults.notAnEntry(path);
  const sequence = storedSequence.safeParse(json);
  if (sequence.success) {
    const { kind, id, version, structure } = sequence.data;
    if (digestOf(structure) !== version) return archiveFaults.wordsDiffer(path);
    const line = { kind, id, revision: version, digest: name, locale: undefined };
    return { stored: sequence.data, line };
  }
  const document = storedDocument.safeParse(json);
  if (!document.success) return archiveFaults.notAnEntry(path);
  const { schemaVersion, kind, id, locale, revision } = document.data;
  if (schemaVersion > documentVersion.value) return archiveFaults.newer(schemaVersion);
  if (revisionOfWords(json) !== revision) return archiveFaults.wordsDiffer(path);
  return { stored: document.data, line: { kind, id, locale, revision, digest: name } };
}
