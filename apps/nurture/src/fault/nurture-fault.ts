import { StartFault } from '@calliope/page-shell/host';
import { type Code, faults } from './faults.ts';

/** What cannot be done, in one sentence with what to do. It names no person and no address. */
export class NurtureFault extends StartFault {
  readonly code: Code;

  constructor(code: Code, detail = '', options?: ErrorOptions) {
    super(`${faults[code](detail)} (${code})`, options);
    this.code = code;
  }
}
