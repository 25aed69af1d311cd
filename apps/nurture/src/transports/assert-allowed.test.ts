import { loadLibrary } from '@calliope/content';
import { expect, test } from 'vitest';
import { assertAllowed } from './assert-allowed.ts';

const { sequences } = await loadLibrary();
const all = Object.values(sequences);
const open = all.filter((one) => !one.protected);

test('emails that tell who is a patient need an agreement', () => {
  expect(() => assertAllowed(all, { baa: false })).toThrow(/visit-guide.*\(transport\/no-baa\)$/);
  expect(() => assertAllowed(all, { baa: true })).not.toThrow();
});

test('others do not', () => {
  expect(open.length).toBeGreaterThan(0);
  expect(() => assertAllowed(open, { baa: false })).not.toThrow();
});
