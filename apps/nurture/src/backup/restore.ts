import { count, getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { NurtureFault } from '../fault/nurture-fault.ts';
import { knownKey } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import type { Counts } from './backup.ts';
import type { ReadBackup } from './read-backup.ts';
import { allTables, tableNamed } from './tables.ts';

const atOnce = 500;

/**
 * Puts the rows of a backup into a store that holds nobody, all of them or none.
 *
 * @throws NurtureFault where somebody is there already
 */
export const restore = (store: Store, { rows }: ReadBackup, place: string): Promise<Counts> =>
  store.change(async (tables) => {
    if (!(await isEmpty(tables))) throw new NurtureFault('store/not-empty', place);
    const counts: Record<string, number> = {};
    for (const [name, group = []] of Object.entries(Object.groupBy(rows, ({ table }) => table))) {
      const table = tableNamed(name);
      if (!table) throw new NurtureFault('backup/damaged', name);
      for (let at = 0; at < group.length; at += atOnce) {
        const values = group.slice(at, at + atOnce).map(({ row }) => revived(table, row));
        await tables.insert(table).values(values).onConflictDoNothing();
      }
      counts[name] = group.length;
    }
    return counts;
  });

async function isEmpty(tables: Tables): Promise<boolean> {
  for (const table of allTables) {
    if (table === knownKey) continue;
    const [found] = await tables.select({ count: count() }).from(table);
    if (found && found.count > 0) return false;
  }
  return true;
}

/** A row of JSON with its instants as dates again. */
function revived(table: PgTable, row: Record<string, unknown>): Record<string, unknown> {
  const columns = getTableColumns(table);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      columns[name]?.dataType === 'date' && typeof value === 'string' ? new Date(value) : value,
    ]),
  );
}
