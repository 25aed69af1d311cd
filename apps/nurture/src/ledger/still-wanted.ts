import { and, eq, inArray } from 'drizzle-orm';
import { letter } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import type { LetterRow } from './sending.ts';

/**
 * Tells of a claimed letter whether nobody stopped it since, at the moment that it is asked: batches
 * take a while. Those that are asked about at the same moment share a question.
 */
export function stillWanted(store: Store): (row: LetterRow) => Promise<boolean> {
  let asked: LetterRow[] = [];
  let answer: Promise<ReadonlySet<string>> | undefined;
  return async (row) => {
    asked.push(row);
    answer ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        const rows = asked;
        asked = [];
        answer = undefined;
        wantedAmong(store, rows).then(resolve, reject);
      });
    });
    return (await answer).has(row.id);
  };
}

const wantedAmong = (store: Store, rows: readonly LetterRow[]): Promise<ReadonlySet<string>> =>
  store.read(async (tables) => {
    const ids = rows.map(({ id }) => id);
    const found = await tables
      .select({ id: letter.id, tries: letter.tries })
      .from(letter)
      .where(and(inArray(letter.id, ids), eq(letter.state, 'trying')));
    const tries = new Map(found.map((one) => [one.id, one.tries]));
    return new Set(rows.filter((row) => tries.get(row.id) === row.tries).map(({ id }) => id));
  });
