import type { Library, Sequence } from '@calliope/content-sdk';
import { WrongCall } from './context.ts';

/** A sequence by its id. @throws WrongCall that names those there are */
export function sequenceIn({ data }: Library, id: string): Sequence {
  const found = Object.hasOwn(data.sequences, id) ? data.sequences[id] : undefined;
  if (found) return found;
  const known = Object.keys(data.sequences).join(', ');
  throw new WrongCall(`There is no sequence "${id}". There are: ${known}.`);
}
