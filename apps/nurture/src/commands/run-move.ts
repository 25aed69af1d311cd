import { moveEnrolments } from '../enrolments/move-enrolments.ts';
import type { Context } from './context.ts';
import { sequenceIn } from './sequence-in.ts';

/** What `nurture move` can be told. */
export interface MoveFlags {
  readonly dryRun?: true;
}

/** `nurture move`: everybody in older versions of a sequence goes on in the newest one. */
export async function runMove(id: string, { dryRun }: MoveFlags, context: Context): Promise<void> {
  const library = await context.library();
  const sequence = sequenceIn(library, id);
  const calendar = { closedOn: library.data.clinic.closedOn ?? [] };
  const store = await context.store();
  const moved = await moveEnrolments(store, sequence, calendar, context.now(), dryRun === true);
  const verb = dryRun ? 'would go on' : 'go on';
  for (const { version, count, retired } of moved) {
    context.out(`From ${version.slice(0, 16)}: ${count} ${verb}, ${retired} of them end here.\n`);
  }
  if (moved.length === 0) context.out('Everybody is in the newest version.\n');
}
