import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Document } from '../schema/document.ts';
import { authoredVersion } from '../schema/ids.ts';
import type { Sequence } from '../schema/sequence.ts';
import type { EntryLine } from './entry-line.ts';

/** An entry as it is written: its bytes, and what the index says of it. */
export interface ArchiveEntry {
  readonly bytes: Uint8Array;
  readonly line: Omit<EntryLine, 'on'>;
}

/**
 * A document as it is archived: everything that a copy says, and not who signed it, because that
 * changes while the words stay.
 */
export function entryOfDocument(document: Document): ArchiveEntry {
  const { review: _, ...words } = document;
  const { kind, id, locale, revision } = document;
  return entry(words, { kind, id, locale, revision });
}

/** The plan of a sequence as it is archived: the structure whose digest is the version. */
export function entryOfSequence({ id, version, moves: _, ...plan }: Sequence): ArchiveEntry {
  const structure = { schemaVersion: authoredVersion.value, ...plan };
  const value = { kind: 'sequence', id, version, structure };
  return entry(value, { kind: 'sequence', id, locale: undefined, revision: version });
}

function entry(value: unknown, names: Omit<ArchiveEntry['line'], 'digest'>): ArchiveEntry {
  const bytes = Buffer.from(canonicalize(value) ?? '', 'utf8');
  return { bytes, line: { ...names, digest: digestOfBytes(bytes) } };
}

/** SHA-256 in hexadecimal: the name of an entry. */
export const digestOfBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
