import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enrolled, movePlace, next, type Place, type StepMap, type Structure } from './index.ts';

const open = { closedOn: [] };
const start = new Date('2027-03-10T12:00:00-05:00');
const later = new Date('2027-03-16T12:00:00-04:00');
const sequence = (days: Record<string, number>): Structure => ({
  steps: Object.entries(days).map(([id, day]) => ({ id, from: 'enrolment', day })),
});

const older = sequence({ welcome: 0, basics: 3, risks: 7, cost: 12 });
const newer = sequence({ hello: 0, risks: 4, news: 6, 'both-sides': 8, end: 12 });
const steps: StepMap = { welcome: 'hello', basics: 'risks', risks: 'both-sides', cost: 'stop' };

/** A place of the older version to which these were sent at noon of the first days. */
function at(...sent: readonly string[]): Place {
  let { place } = next(older, enrolled(start, 'America/New_York'), { type: 'enrol' }, start, open);
  for (const [index, step] of sent.entries()) {
    const now = new Date(start.getTime() + index * 86_400_000);
    ({ place } = next(older, place, { type: 'delivered', step }, now, open));
  }
  return place;
}

const moved = (place: Place, to = newer, map = steps, now = later): Place =>
  movePlace({ steps: map, from: older, to }, place, now, open).place;

describe('a place that is taken to a newer version', () => {
  test('goes on with the step that takes the place of its next one', () => {
    const { due, passed } = moved(at('welcome', 'basics'));
    expect(due).toEqual({ step: 'both-sides', at: new Date('2027-03-18T13:00:00Z') });
    expect(passed).toEqual(['welcome', 'hello', 'basics', 'risks', 'news']);
  });

  test('is due at once where it began a moment ago', () =>
    expect(moved(at(), newer, steps, start).due).toEqual({ step: 'hello', at: start }));

  test('gets no step twice because two became one', () => {
    const both = { ...steps, risks: 'risks' };
    expect(moved(at('welcome', 'basics'), newer, both).due?.step).toBe('news');
  });

  test('gets no new step under the key of one that was sent', () => {
    const reused = sequence({ hello: 0, welcome: 9 });
    const map = { welcome: 'hello', basics: 'welcome', risks: 'stop', cost: 'stop' };
    expect(moved(at('welcome'), reused, map)).toMatchObject({ state: 'done', reason: 'finished' });
  });

  test('ends where the map says stop', () =>
    expect(moved(at('welcome', 'basics', 'risks'))).toMatchObject({
      ...{ state: 'done', reason: 'retired', due: null },
    }));

  test('stays paused until its date, and stays stopped', () => {
    const pause = { type: 'pause', until: '2027-04-05' } as const;
    const paused = next(older, at('welcome'), pause, later, open).place;
    expect(moved(paused)).toMatchObject({ state: 'paused', resumeOn: '2027-04-05' });
    expect(moved(paused).due?.step).toBe(null);
    const stopped = next(older, at('welcome'), { type: 'stop' }, later, open).place;
    expect(moved(stopped)).toMatchObject({ state: 'stopped', due: null });
  });

  test('is left as it is when it is done', () => {
    const done = next(older, at(), { type: 'book-visit', on: '2027-04-01' }, later, open).place;
    expect(moved(done)).toEqual({ ...done });
  });

  test('is refused where the map leaves its next step out', () =>
    expect(() => moved(at('welcome'), newer, { welcome: 'hello' })).toThrow(
      'The map does not say where "basics" leads.',
    ));
});

test('whatever the map, no key is ever sent twice', () => {
  const targets = fc.constantFrom('stop', ...newer.steps.map(({ id }) => id));
  const maps = fc.record({ welcome: targets, basics: targets, risks: targets, cost: targets });
  fc.assert(
    fc.property(maps, fc.nat({ max: 4 }), (map, count) => {
      const sent = older.steps.slice(0, count).map(({ id }) => id);
      let place = moved(at(...sent), newer, map);
      const targetOf = new Map(Object.entries(map));
      const known = new Set(sent.flatMap((id) => [id, targetOf.get(id) ?? '']));
      for (let now = later; place.due; now = new Date(now.getTime() + 3_600_000)) {
        const { due } = place;
        if (due.at > now) continue;
        expect(due.step && known.has(due.step)).toBe(false);
        known.add(due.step ?? '');
        ({ place } = next(newer, place, { type: 'delivered', step: due.step ?? '' }, now, open));
      }
      expect(place.state).toBe('done');
    }),
  );
});
