import type { Fault } from '../../compile/problem.ts';

/** What can be wrong with a stored document. */
export const upgradeFaults = {
  newer: (version: number, known: number): Fault => ({
    code: 'document/newer',
    message: `This was made by a newer Calliope: its version is ${version}, and this one knows up to ${known}.`,
    hint: 'Update @calliope/content-sdk, and read it again.',
  }),
  invalid: (why: string): Fault => ({
    code: 'document/invalid',
    message: `This is not a resolved document: ${why}.`,
    hint: 'Take it from where it was stored first; nothing mends it by guessing.',
  }),
} as const;
