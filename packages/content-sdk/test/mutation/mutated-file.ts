import fc from 'fast-check';
import { edit } from './edits.ts';
import { seeds } from './seeds.ts';

/** A file that a writer might have broken: where it stands, and its bytes. */
export interface MutatedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** Few changes leave a file that may still compile, and many do not: both are wanted. */
const edits = fc.oneof(
  { weight: 3, arbitrary: fc.array(edit, { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.array(edit, { minLength: 3, maxLength: 8 }) },
);
const byte = fc.oneof(
  { weight: 20, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(1_000_000), fc.nat(255)) },
);

/** Files of the clinic and of the dialect with changes of text and, seldom, of one byte. */
export const mutatedFile: fc.Arbitrary<MutatedFile> = fc
  .tuple(fc.constantFrom(...seeds), edits, byte)
  .map(([seed, changes, wrong]) => {
    const text = changes.reduce((before, change) => change(before), seed.text);
    const bytes = encoder.encode(text);
    if (wrong && bytes.length > 0) bytes[wrong[0] % bytes.length] = wrong[1];
    return { path: seed.path, bytes };
  });
