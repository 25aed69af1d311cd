import type { Sequence } from '@calliope/content-sdk';
import { NurtureFault } from '../fault/nurture-fault.ts';
import type { Transport } from './transport.ts';

/**
 * Sees to it that emails which tell who is a patient are carried only by somebody who may know.
 * Their letters go the same way, so one such sequence is enough.
 *
 * @throws NurtureFault that names the sequences
 * @see https://www.ecfr.gov/current/title-45/section-164.502 paragraph (e)
 */
export function assertAllowed(
  sequences: readonly Pick<Sequence, 'id' | 'protected'>[],
  { baa }: Pick<Transport, 'baa'>,
): void {
  const kept = sequences.filter((one) => one.protected).map(({ id }) => id);
  if (!baa && kept.length > 0) throw new NurtureFault('transport/no-baa', kept.join(', '));
}
