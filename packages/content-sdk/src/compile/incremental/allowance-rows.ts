import type { SourceFile } from '../read/source-file.ts';
import type { Located } from './known.ts';

/** Where a file allows which faults; without a code where no reason is given. */
export const allowanceRows = ({ allowances }: SourceFile): readonly Located[] =>
  allowances.map(({ code, reason, line, column }) => [
    // A copy: a part of a string keeps the whole file's text in memory.
    reason === '' ? '' : Buffer.from(code).toString(),
    line,
    column,
  ]);
