import { FolderBusy } from '../compile/write/lock-folder.ts';
import { NotOurFolder } from '../compile/write/not-our-folder.ts';
import { OutputFault } from '../compile/write/output-fault.ts';
import { RenameRefusal } from '../rename/refusal.ts';
import { SignOffRefusal } from '../sign-off/refusal.ts';
import { WrongCall } from './wrong-call.ts';

/** Ends the process with one sentence for a call that cannot be done; anything else is a bug. */
export function refuse(error: unknown): never {
  const found = refusal(error);
  if (!found) throw error;
  process.stderr.write(`${found.message}\n`);
  process.exit(found.code);
}

/** What to say of a call that cannot be done, and the exit code; undefined for a bug. */
export function refusal(error: unknown): { message: string; code: 1 | 2 } | undefined {
  if (error instanceof OutputFault || error instanceof FolderBusy) {
    return { message: error.message, code: 1 };
  }
  const refusals = [NotOurFolder, RenameRefusal, SignOffRefusal, WrongCall];
  const isRefusal = refusals.some((one) => error instanceof one);
  if (error instanceof Error && (isRefusal || isFileError(error))) {
    return { message: error.message, code: 2 };
  }
  return undefined;
}

/** A folder that is not there, or may not be read. */
const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;
