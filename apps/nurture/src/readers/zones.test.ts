import { loadLibrary } from '@calliope/content';
import { expect, test } from 'vitest';
import { isZone, zoneChoices } from './zones.ts';

const groups = zoneChoices('America/New_York').filter((one) => 'options' in one);
const offered = groups.flatMap(({ options }) => options);

test('every time zone that is offered is one that can be chosen, and a clock knows it', () => {
  expect(offered.length).toBeGreaterThan(400);
  for (const { value } of offered) {
    expect(isZone(value), value).toBe(true);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: value }), value).not.toThrow();
  }
});

test('the zone of the clinic is among them', async () => {
  const { timeZone } = (await loadLibrary()).clinic;
  expect(offered.map(({ value }) => value)).toContain(timeZone);
});

test('a place is written as people write it, under its part of the world', () => {
  const america = groups.find(({ label }) => label === 'America');
  const place = america?.options.find(({ value }) => value === 'America/Argentina/Buenos_Aires');
  expect(place?.label).toBe('Argentina, Buenos Aires');
  expect(offered.every(({ label }) => !/[_/]/.test(label))).toBe(true);
});

test.each(['', 'UTC+5', 'Mars/Olympus', 'america/new_york', '__proto__', 'constructor'])(
  '%j is no time zone that can be chosen',
  (name) => expect(isZone(name)).toBe(false),
);

test('a zone that is listed under a newer name stays what somebody chose', () => {
  expect(offered.map(({ value }) => value)).toContain('Asia/Kathmandu');
  expect(isZone('Asia/Katmandu')).toBe(true);
  expect(zoneChoices('Asia/Katmandu')[0]).toEqual({ value: 'Asia/Katmandu', label: 'Katmandu' });
});
