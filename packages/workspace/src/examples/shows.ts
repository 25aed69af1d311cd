// Loaded before an example: gives it the function that compares a value with what its comment shows.
import { inspect, isDeepStrictEqual } from 'node:util';

Object.assign(globalThis, { shows });

function shows(actual: unknown, shown: unknown): void {
  if (isDeepStrictEqual(actual, shown)) return;
  if (JSON.stringify(actual) === JSON.stringify(shown)) return;
  throw new Error(`The example shows ${inspect(shown)}, but the code gives ${inspect(actual)}.`);
}
