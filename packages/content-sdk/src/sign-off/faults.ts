import type { Fault } from '../compile/problem.ts';

/** Every fault that a sign-off can have: its code, what is wrong and what to do. */
export const signOffFaults = {
  line: (file: string): Fault => ({
    code: 'sign-off/line',
    message: 'This line is damaged. It must be what calliope sign or calliope unsign wrote.',
    hint: `Take it back from git: git restore ${file}.`,
  }),
  unreadable: (why: string): Fault => ({
    code: 'sign-off/unreadable',
    message: `This cannot be read: ${why}.`,
    hint: 'Check the rights on it, and that it is a file.',
  }),
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
