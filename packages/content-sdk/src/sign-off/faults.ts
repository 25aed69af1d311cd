import type { Fault } from '../compile/problem.ts';

/** Every fault that a sign-off can have: its code, what is wrong and what to do. */
export const signOffFaults = {
  unrecorded: (reviewer: string, on: string): Fault => ({
    code: 'sign-off/unrecorded',
    message: `Nothing in the archive records that ${reviewer} signed this on ${on}.`,
    hint: 'A sign-off is written by calliope sign and never by hand. Take it away, and sign.',
  }),
  withdrawn: (reviewer: string, on: string, reason: string): Fault => ({
    code: 'sign-off/withdrawn',
    message: `The sign-off of ${reviewer} of ${on} was withdrawn: ${reason}`,
    hint: 'Take it away with calliope unsign, or have the words read and signed again.',
  }),
} as const;
