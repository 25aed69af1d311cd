import { NurtureFault } from '../../fault/nurture-fault.ts';

/** Listens to an engine, and knows why it ended once it has. */
export class LastWords {
  #fault: NurtureFault | undefined;

  /** Hears a line of its log. */
  hear = (line: string): boolean => {
    const [, words] = /\b(?:PANIC|FATAL): {2}(.*)/.exec(line) ?? [];
    if (words !== undefined) this.#fault ??= faultOf(words);
    return false;
  };

  /** Why nothing can be asked any more. */
  get fault(): NurtureFault | undefined {
    return this.#fault;
  }
}

// The words of the system for ENOSPC, EFBIG and EDQUOT, and of Postgres for a disk with no room.
const full = /no space left|file too large|quota exceeded|no room/i;

function faultOf(words: string): NurtureFault {
  if (full.test(words)) return new NurtureFault('store/full');
  if (words.includes('incompatible with server')) return new NurtureFault('store/other-postgres');
  // Quoted are names of files, of which only the last part says something.
  return new NurtureFault('store/damaged', words.replaceAll(/"[^"]*\/([^"/]*)"/g, '$1'));
}
