import type { Sequence } from '@calliope/content-sdk';
import { sequence } from '@calliope/content-sdk/schema';
import { and, eq } from 'drizzle-orm';
import { structure } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';

/** Keeps a version of a sequence for as long as somebody may be in it. */
export async function keepStructure(tables: Tables, plan: Sequence): Promise<void> {
  const row = { sequence: plan.id, version: plan.version, plan };
  await tables.insert(structure).values(row).onConflictDoNothing();
}

/** The version of a sequence that an enrolment pins. */
export async function structureOf(
  tables: Tables,
  { sequence: id, version }: { readonly sequence: string; readonly version: string },
): Promise<Sequence> {
  const [found] = await tables
    .select()
    .from(structure)
    .where(and(eq(structure.sequence, id), eq(structure.version, version)));
  return sequence.parse(found?.plan);
}
