import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Life, live, lives } from './oracle/lives.ts';
import { dayOf, wallTime, weekday } from './oracle/local-clock.ts';

const law = (name: string, holds: (one: Life) => void) =>
  test(name, () => fc.assert(fc.property(lives, holds), { numRuns: 500 }));

law('no email goes out outside the window of its reader, the first one aside', (one) => {
  const closed = new Set(one.calendar.closedOn.map(dayOf));
  const [head] = one.structure.steps;
  for (const { step, at, place } of live(one).sent) {
    const isFirst = step === head?.id && place.passed.length === 0 && head.day === 0;
    if (isFirst && at.getTime() - one.start.getTime() < 86_400_000) continue;
    const shown = wallTime(one.zone, at.getTime());
    expect(shown.minute).toBeGreaterThanOrEqual(540);
    expect(shown.minute).toBeLessThan(1020);
    expect(weekday(shown.day)).toBeLessThanOrEqual(5);
    expect(closed.has(shown.day)).toBe(false);
  }
});

law('no step goes out twice, and no two on one day', (one) => {
  const { sent } = live(one);
  expect(new Set(sent.map(({ step }) => step)).size).toBe(sent.length);
  const days = sent.map(({ at }) => wallTime(one.zone, at.getTime()).day);
  expect(new Set(days).size).toBe(sent.length);
});

law('nothing goes out after a stop', (one) => {
  const stop = { type: 'stop' } as const;
  const { sent, place } = live({ ...one, events: [...one.events, [1, stop]] });
  for (const each of sent) {
    expect(each.isStopped).toBe(false);
    expect(each.place.state).toBe('active');
  }
  if (place.state !== 'active') expect(place.due?.step ?? null).toBe(null);
});

law(
  'a step of a visit never comes on the wrong side of it, nor later than its day when all is on time',
  (one) => {
    const days = new Map(one.structure.steps.map(({ id, day: each }) => [id, each]));
    const onTime = one.delays.every((delay) => delay === 0) && one.events.length === 0;
    for (const { step, at, place } of live(one).sent) {
      if (!step.startsWith('v') || place.visitOn === null) continue;
      const away = wallTime(one.zone, at.getTime()).day - dayOf(place.visitOn);
      const planned = days.get(step) ?? 0;
      if (planned < 0) expect(away).toBeLessThan(0);
      else expect(away).toBeGreaterThanOrEqual(0);
      const isEarlyEnough = one.visitIn !== null && one.visitIn + planned > 10;
      if (onTime && isEarlyEnough && one.structure.steps.every(({ from }) => from === 'visit')) {
        expect(away).toBeLessThanOrEqual(planned);
      }
    }
  },
);

law('whoever is active arrives: every step is sent or skipped, and the place is done', (one) => {
  const visitIn = one.visitIn ?? 5;
  const { place } = live({ ...one, visitIn, events: [] });
  expect(place.state).toBe('done');
  expect(place.due).toBe(null);
});
