import { NotOurFolder } from '../compile/write/replace-folder.ts';

/** Ends the process with one sentence for a call that cannot be done; anything else is a bug. */
export function refuse(error: unknown): never {
  if (!(error instanceof NotOurFolder) && !isFileError(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}

/** A folder that is not there, may not be read, or a disk that is full. */
const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;
