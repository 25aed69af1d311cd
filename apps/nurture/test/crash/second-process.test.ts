import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { folderPlace } from '../stores/fresh-store.ts';
import { refusals } from './refusals.ts';
import { startWriter } from './start-writer.ts';

test('a second process is refused, and comes in at once when the first is killed', async () => {
  const { folder } = await folderPlace();
  const result = await refusals(folder, 2);
  expect(result).toMatchObject({ refused: 2, wrong: [] });
}, 120_000);

test('a store is not opened twice, in one process or in two', async () => {
  const place = await folderPlace();
  const { store } = await openStore(place);
  await expect(openStore(place)).rejects.toMatchObject({ code: 'store/in-use' });
  const other = startWriter({ place: { folder: place.folder }, name: 'other' });
  await other.ended;
  expect(other.reason()).toContain('(store/in-use)');
  await store.close();
  await (await openStore(place)).store.close();
});
