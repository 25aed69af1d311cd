import { expect, test } from 'vitest';
import { compareCases } from './oracle/compare-cases.ts';

test('whatever happens to a place, in whatever zone, the plan is what the rules say', () => {
  const tally = new Map<string, number>();
  expect(compareCases(2027, 100_000, tally)).toBeUndefined();
  // The cases mean nothing unless everything that can happen does happen in them.
  const events = ['wake', 'delivered', 'pause', 'book-visit', 'move-zone'];
  for (const event of events) {
    expect(tally.get(`${event} → active`), event).toBeGreaterThan(200);
  }
  for (const event of ['stop → stopped', 'undo-stop → active', 'resume → active', 'skipped']) {
    expect(tally.get(event), event).toBeGreaterThan(1000);
  }
});
