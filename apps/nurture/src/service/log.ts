import type { Note } from '../ledger/note.ts';

/** Where a service writes down what it does. Nothing in it tells who a reader is. */
export interface Log {
  readonly fault: (words: string) => void;
  readonly note: (note: Note) => void;
}

/**
 * A log for people at a terminal, or for machines: one JSON object on a line, with the time.
 *
 * @param write takes a line
 */
export const logTo = (
  write: (line: string) => void,
  { forMachines, now }: { readonly forMachines: boolean; readonly now: () => Date },
): Log => {
  const line = (entry: object) => write(JSON.stringify({ time: now().toISOString(), ...entry }));
  return forMachines
    ? {
        fault: (message) => line({ level: 'warn', message }),
        note: (note) => line({ level: 'info', ...note }),
      }
    : { fault: write, note: () => undefined };
};
