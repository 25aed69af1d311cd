import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { settlement } from '../store/schema.ts';
import type { Store } from '../store/store.ts';

/**
 * How far a store has been seen to be, beside it in a file. A store that is behind its file was set
 * back to an earlier day: a backup that this program did not restore itself, or a copied disk.
 */
export interface HighWater {
  /** Whether the store is behind. */
  readonly isBehind: (store: Store) => Promise<boolean>;
  /** Writes down how far it is now. */
  readonly raise: (store: Store) => Promise<void>;
  /** Forgets it, where a store is set back on purpose. */
  readonly forget: () => void;
}

export function highWaterIn(folder: string): HighWater {
  const file = join(folder, 'settled');
  const seen = (): number => {
    try {
      return Number(readFileSync(file, 'utf8')) || 0;
    } catch {
      return 0;
    }
  };
  return {
    isBehind: async (store) => (await settledIn(store)) < seen(),
    raise: async (store) => {
      const now = await settledIn(store);
      if (now > seen()) writeFileSync(file, `${now}\n`, { mode: 0o600 });
    },
    forget: () => rmSync(file, { force: true }),
  };
}

const settledIn = (store: Store): Promise<number> =>
  store.read(async (tables) => {
    const settled = sql`case when is_called then last_value else 0 end`.mapWith(Number);
    const counter = sql`${sql.identifier(settlement.seqName ?? '')}`;
    const [row] = await tables.select({ settled }).from(counter);
    return row?.settled ?? 0;
  });
