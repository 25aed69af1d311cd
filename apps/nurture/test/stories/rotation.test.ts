import { describe, expect, test } from 'vitest';
import {
  confirm,
  forget,
  recordOf,
  stop,
  suppressionOf,
  undoStop,
} from '../../src/people/index.ts';
import { rotateKeys } from '../../src/rotate/rotate-keys.ts';
import { keyringText, withNewKey } from '../../src/secrets/keyring.ts';
import { openStore } from '../../src/store/open-store.ts';
import { enrolment, person, suppression } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { clockAt, day } from '../clock.ts';
import {
  addressFrom,
  asksFor,
  enrolledReader,
  newestToken,
  personWith,
} from '../people/enrolled-reader.ts';
import { testService } from '../readers/test-service.ts';
import { kinds, opened, type Place } from '../stores/fresh-store.ts';

/** Rotates the keys of a store as the command line does, and opens it with the new ones. */
async function rotated(place: Place): Promise<Place> {
  const { store } = await openStore(place);
  const keyring = withNewKey(store.keyring, store.random);
  await rotateKeys(store, keyring);
  await store.close();
  return { ...place, keys: { text: keyringText(keyring), file: '' } };
}

const suppressions = async (store: Store) =>
  (await store.read((tables) => tables.select().from(suppression))).map(({ reason }) => reason);

describe.each(kinds)('a rotation of the keys, a deletion and a return, on %s', (_, freshPlace) => {
  test('leave stopped who stopped, forgotten who asked for it, and let both come back', async () => {
    const clock = clockAt('2026-12-07T12:00:00-05:00');
    let place = await freshPlace();
    const first = await openStore(place);
    const before = testService({ store: first.store, clock });
    const stopper = await enrolledReader(before, 'Stopper@Example.com');
    const leaver = await enrolledReader(before, 'leaver@example.com');
    await first.store.change(async (tables) => {
      await stop(tables, first.store, before.programme, stopper, 'link', clock.now());
      await forget(tables, first.store, leaver, 'link', clock.now());
    });
    await first.store.close();

    place = await rotated(await rotated(place));
    const store = await opened(place);
    const service = testService({ store, clock });
    clock.pass(2 * day);

    // Every row is sealed with the newest key, and reads as before.
    const [row] = await store.read((tables) => tables.select().from(person));
    expect(row?.address).toMatch(/^k3\./);
    expect(row?.addressIndex).toMatch(/^k3\./);
    const record = await store.read(async (tables) =>
      recordOf(tables, store, await personWith(store, 'stopper@example.com')),
    );
    expect(record).toMatchObject({ address: 'Stopper@example.com', firstName: 'Ada' });

    // Both are still known not to be written to, by indexes that were made with the first key.
    for (const [address, reason] of [
      ['stopper@example.com', 'stopped'],
      ['LEAVER@example.com', 'deleted'],
    ] as const) {
      const found = await store.read((tables) =>
        suppressionOf(tables, store, addressFrom(address)),
      );
      expect(found).toMatchObject({ reason, addressIndex: expect.stringMatching(/^k1\./) });
    }

    // Stopping again adds nothing; taking it back finds what was stopped before the rotation.
    const again = await personWith(store, 'stopper@example.com');
    await store.change((tables) =>
      stop(tables, store, service.programme, again, 'one-click', clock.now()),
    );
    expect((await suppressions(store)).sort()).toEqual(['deleted', 'stopped']);
    const undone = await store.change((tables) =>
      undoStop(tables, store, service.programme, again, clock.now()),
    );
    expect(undone).toBe(true);
    const [place1] = await store.read((tables) => tables.select().from(enrolment));
    expect(place1?.state).toBe('active');

    // Who was deleted asks anew, and gets emails once they confirm, not before.
    expect(await asksFor(service, 'leaver@example.com')).toEqual({ outcome: 'letter' });
    expect(await suppressions(store)).toEqual(['deleted']);
    const token = await newestToken(store, 'leaver@example.com');
    expect(await confirm(store, service.programme, token, clock.now())).toBe('open');
    expect(await suppressions(store)).toEqual([]);
    const back = await personWith(store, 'leaver@example.com');
    expect(back.id).not.toBe(leaver.id);
  });

  test('opens with the newest keys only, and tells what is missing', async () => {
    const place = await freshPlace();
    await rotated(place);
    await expect(openStore(place)).rejects.toMatchObject({ code: 'keys/missing' });
  });
});
