import { begin } from '../../src/people/begin.ts';
import { addressColumns } from '../../src/people/sealed-columns.ts';
import type { ReaderOptions } from '../../src/readers/reader-options.ts';
import { newToken } from '../../src/secrets/index.ts';
import { person } from '../../src/store/schema.ts';
import type { Tables } from '../../src/store/store.ts';
import { addressFrom } from './enrolled-reader.ts';

/** Who begins to read, and where. */
export interface NewReader {
  readonly address: string;
  readonly timeZone?: string;
  readonly sequence?: string;
  readonly visitOn?: string | undefined;
}

/** Lets somebody begin whose address is their own, without the letters before. @returns their id */
export async function enrolReader(
  tables: Tables,
  service: Pick<ReaderOptions, 'store' | 'programme' | 'sequence' | 'now'>,
  { address, timeZone = 'America/New_York', sequence = service.sequence, visitOn }: NewReader,
): Promise<string> {
  const { store, programme } = service;
  const now = service.now();
  const id = newToken(store.random);
  const about = { locale: 'en', timeZone };
  const columns = { id, ...about, ...addressColumns(id, addressFrom(address), store) };
  const [who] = await tables
    .insert(person)
    .values({ ...columns, askedAt: now })
    .returning();
  if (!who) throw new Error('A person who was just added is not there.');
  const wanted = { kind: 'enrol', firstName: 'Ada', ...about, sequence, visitOn } as const;
  await begin(tables, store, programme, { who, wanted, by: 'link' }, now);
  return id;
}
