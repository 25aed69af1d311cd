import { StartFault } from '@calliope/page-shell/host';
import { CommanderError } from 'commander';
import { type Context, WrongCall } from './context.ts';
import { program } from './program.ts';

/**
 * Does a command.
 *
 * @returns the exit code: 0 good, 1 it could not be done, 2 a wrong call
 */
export async function runCommand(argv: readonly string[], context: Context): Promise<0 | 1 | 2> {
  try {
    await program(context).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    // It has said already what is wrong, or shown what was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof WrongCall || isOfFiles(error)) {
      context.err(`${error.message}\n`);
      return 2;
    }
    if (!(error instanceof StartFault)) throw error;
    context.err(`${error.message}\n`);
    return 1;
  }
}

/** A file that is there already, or a folder that is not. */
const isOfFiles = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error && 'path' in error;
