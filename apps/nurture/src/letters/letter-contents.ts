import { z } from 'zod';
import { unseal } from '../secrets/index.ts';
import type { Store } from '../store/store.ts';

const contents = z.object({ to: z.string(), token: z.string().optional() });

/** To whom an answer goes, and where its link leads. */
export type AnswerContents = z.infer<typeof contents>;

/**
 * What is sealed in an answer.
 *
 * @throws NurtureFault when it was changed outside this program
 */
export const readContents = (
  { id, sealed }: { readonly id: string; readonly sealed: string | null },
  { keyring }: Pick<Store, 'keyring'>,
): AnswerContents => contents.parse(JSON.parse(unseal(sealed ?? '', `letter ${id}`, keyring)));
