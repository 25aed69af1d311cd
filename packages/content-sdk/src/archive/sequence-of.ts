import type { Fault } from '../compile/problem.ts';
import { type Sequence, sequenceStructure } from '../schema/sequence.ts';
import { upgradeFaults } from '../schema/upgrade/faults.ts';
import type { StoredDocument } from '../schema/upgrade/upgrade.ts';

/** A plan of a sequence, or what stands in its way. */
export type ReadSequence =
  | { readonly sequence: Sequence; readonly fault?: undefined }
  | { readonly sequence?: undefined; readonly fault: Fault };

/** A plan in the form that services use, from the entry in which it was archived. */
export function sequenceOf(stored: StoredDocument): ReadSequence {
  const { success, data, error } = sequenceStructure.safeParse(stored['structure']);
  if (!success) return { fault: upgradeFaults.invalid(error.issues[0]?.message ?? 'no plan') };
  const { schemaVersion: _, ...plan } = data;
  return { sequence: { id: String(stored['id']), version: String(stored['version']), ...plan } };
}
