import { createHash } from 'node:crypto';
import type { Random } from '../../src/secrets/index.ts';

/** Bytes that are the same each time and look like any others. */
export function testRandom(seed = 'seed'): Random {
  let count = 0;
  return (bytes) => {
    count += 1;
    const block = createHash('sha512').update(`${seed} ${count}`).digest();
    if (bytes > block.length) throw new RangeError(`No more than ${block.length} at a time.`);
    return block.subarray(0, bytes);
  };
}
