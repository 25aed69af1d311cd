import { archivePath } from '../archive/archive-path.ts';
import { changesFile } from '../archive/layout.ts';
import { type ArchiveRecord, readRecord } from '../archive/read-record.ts';
import { type Change, change } from './change.ts';

/**
 * Reads what an archive records of changes; nothing where there is no archive.
 *
 * @example
 * ```ts
 * import { readChanges } from '@calliope/content-sdk/changes';
 *
 * (await readChanges('no-archive-here')).lines;
 * // []
 * ```
 */
export const readChanges = (archive: string | URL): Promise<ArchiveRecord<Change>> =>
  readRecord(archivePath(archive), changesFile, change);
