import type { SequenceId } from './programmes.ts';
import { isBefore, type Life } from './random-life.ts';

/** What is true of a reader at a moment, by what they did and were told. */
export interface Truth {
  timeZone: string;
  visitOn: string | undefined;
  isForgotten: boolean;
  /** When they stopped what, and have not taken it back. */
  readonly stopped: Map<SequenceId, number>;
  /** On which date what rests until then goes on. */
  readonly paused: Map<SequenceId, string>;
  /** When they began what. */
  readonly begun: Map<SequenceId, number>;
}

/** Somebody whose life is lived. */
export interface Reader {
  readonly life: Life;
  id: string;
  /** The newest is the last. */
  readonly addresses: string[];
  /** Whether anything happened to them that changes what they get. */
  isDisturbed: boolean;
  truth: Truth;
  /** What was true, from when on. */
  readonly history: { readonly from: number; readonly truth: Truth }[];
}

export function newReader(life: Life, address: string): Reader {
  const truth: Truth = {
    ...{ timeZone: 'UTC', visitOn: undefined, isForgotten: false },
    ...{ stopped: new Map(), paused: new Map(), begun: new Map() },
  };
  return { life, id: '', addresses: [address], isDisturbed: false, truth, history: [] };
}

/** Notes that something else is true from now on. */
export function note(reader: Reader, at: number, change: (truth: Truth) => void): void {
  const { truth: before } = reader;
  const truth: Truth = {
    ...before,
    stopped: new Map(before.stopped),
    paused: new Map(before.paused),
    begun: new Map(before.begun),
  };
  change(truth);
  reader.truth = truth;
  reader.history.push({ from: at, truth });
}

/** Whether nothing of a sequence may come at a date. */
export const isSilent = (truth: Truth, sequence: SequenceId, date: string): boolean => {
  const until = truth.paused.get(sequence);
  const rests = until !== undefined && isBefore(date, until);
  return truth.isForgotten || truth.stopped.has(sequence) || rests;
};
