import { actsFile } from '../archive/layout.ts';
import { type ArchiveRecord, readRecord } from '../archive/read-record.ts';
import { type Act, act } from './act.ts';

/** Reads what an archive records of sign-offs; nothing where there is no archive. */
export const readActs = (archive: string): Promise<ArchiveRecord<Act>> =>
  readRecord(archive, actsFile, act);
