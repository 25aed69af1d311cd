import { randomBytes } from 'node:crypto';
import { programmeOf } from '../../src/programme-of.ts';
import { openStore } from '../../src/store/open-store.ts';
import { guideLibrary } from '../ledger/guide-library.ts';
import { enrolReader } from '../people/enrol-readers.ts';
import { testKeys } from '../stores/test-keys.ts';
import type { Life } from './start-writer.ts';
import type { Stopper } from './stop-readers.ts';

/** Enrols readers whose first email is due, and leaves the store to others. */
export async function waitingReaders(
  place: Life['place'],
  count: number,
  at: Date,
): Promise<readonly Stopper[]> {
  const { store } = await openStore({
    ...place,
    ...{ keys: { text: testKeys, file: '' }, random: randomBytes },
  });
  const programme = programmeOf(guideLibrary);
  const service = { store, programme, sequence: 'guide', now: () => at };
  const readers = await store.change(async (tables) => {
    const all: Stopper[] = [];
    for (let number = 0; number < count; number += 1) {
      const address = `reader-${number}@example.com`;
      all.push({ address, id: await enrolReader(tables, service, { address }) });
    }
    return all;
  });
  await store.close();
  return readers;
}
