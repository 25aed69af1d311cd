// A process that adds one pair of rows after the other until it is killed. A test starts it.
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/open-store.ts';
import { testKeys } from '../stores/test-keys.ts';
import { addPair, pairsIn } from './pairs.ts';
import type { Life } from './start-writer.ts';

// Written by `startWriter`.
const { place, name, bulk } = JSON.parse(process.argv[2] ?? '{}') as Life;
// Nothing that was said waits in this process when it is killed.
const say = (line: string) => writeSync(1, `${line}\n`);

try {
  const { store } = await openStore({
    ...place,
    ...{ keys: { text: testKeys, file: '' }, random: randomBytes },
  });
  say(`found ${JSON.stringify(await pairsIn(store))}`);
  for (let number = 0; ; number += 1) {
    await addPair(store, `${name}-${number}`, bulk);
    say(`added ${name}-${number}`);
  }
} catch (error) {
  say(`ended ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
