/** The output could not be written. What was there before is still there. */
export class OutputFault extends Error {
  constructor(folder: string, cause: Error) {
    const { message } = cause;
    const code = 'code' in cause ? String(cause.code) : '';
    const [what, todo] = reasons[code] ?? [message, 'Mend that and build again.'];
    super(`${folder} is left as it was: ${what} (${code}). ${todo}`, { cause });
  }
}

const rights = [
  'there are no rights to write there',
  'Grant them, or name another folder.',
] as const;
const reasons: Readonly<Record<string, readonly [what: string, todo: string]>> = {
  ENOSPC: ['the disk is full', 'Make room and build again.'],
  EDQUOT: ['your share of the disk is full', 'Make room and build again.'],
  EFBIG: ['a file would be larger than is allowed here', 'Raise the limit and build again.'],
  EACCES: rights,
  EPERM: rights,
  EROFS: ['the disk can only be read', 'Name a folder on another disk.'],
  EMFILE: ['too many files are open', 'End other programs and build again.'],
};

/** Passes a fault of the file system on as one of the output, which says where and what to do. */
export function asOutputFault(folder: string, error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? new OutputFault(folder, error) : error;
}

/** Runs what writes into a folder. */
export function writing<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw asOutputFault(folder, error);
  }
}
