import { NurtureFault } from '../fault/nurture-fault.ts';
import { SendFault } from '../send/send-fault.ts';

/** What can be said of an error to staff: its code, and nothing that may quote somebody. */
export const codeOf = (error: unknown): string =>
  error instanceof NurtureFault || error instanceof SendFault ? error.code : 'fault-of-program';
