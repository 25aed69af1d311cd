import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { folderPlace } from '../stores/fresh-store.ts';
import { refusals } from './refusals.ts';

test('a second process is refused, and comes in at once when the first is killed', async () => {
  const { folder } = await folderPlace();
  const result = await refusals(folder, 1);
  expect(result).toMatchObject({ refused: 1, wrong: [] });
}, 120_000);

test('a process does not open a store twice', async () => {
  const place = await folderPlace();
  const { store } = await openStore(place);
  await expect(openStore(place)).rejects.toMatchObject({ code: 'store/in-use' });
  await store.close();
  await (await openStore(place)).store.close();
});
