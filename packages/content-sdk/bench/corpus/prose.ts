import type { Random } from './random.ts';

// The words are about a garden, so that nobody can take a benchmark for advice on a treatment.
const openings = [
  'In the morning',
  'After some rain',
  'On most days',
  'Near the old wall',
  'When the air is cool',
  'Before the first frost',
  'At the end of a row',
  'Once a week',
] as const;
const subjects = [
  'the gardener',
  'a patient neighbor',
  'the youngest cousin',
  'nobody in the yard',
  'the early visitor',
  'one of the two sisters',
  'the keeper of the gate',
  'almost everyone',
] as const;
const verbs = [
  'waters',
  'looks after',
  'counts',
  'forgets',
  'plants',
  'carries',
  'describes',
  'admires',
  'covers',
  'sketches',
] as const;
const objects = [
  'the tall beans',
  'a row of lettuce',
  'the roses by the pond',
  'every second pot',
  'a small pear tree',
  'the wild strawberries',
  'some seeds in a paper bag',
  'the ivy on the fence',
  'a bed of late tulips',
] as const;
const endings = [
  'without any hurry',
  'and writes it down at once',
  'because the soil is still warm',
  'until the light is gone',
  'as the label on the box says',
  'so that the paths stay dry',
  'while the kettle is on the stove',
  'and nobody is surprised by the result',
] as const;

/** A sentence of about fifteen words. */
export function sentence(random: Random): string {
  const [opening, subject, verb] = [random.one(openings), random.one(subjects), random.one(verbs)];
  return `${opening}, ${subject} ${verb} ${random.one(objects)} ${random.one(endings)}.`;
}

/** So many sentences on one line. */
export const sentences = (random: Random, count: number): string =>
  Array.from({ length: count }, () => sentence(random)).join(' ');

/** A few words without a full stop, as on a list. */
export const fewWords = (random: Random): string =>
  `${random.one(verbs)} ${random.one(objects)} ${random.one(endings)}`;

/** The name of what is looked at, such as "the tall beans". */
export const thing = (random: Random): string => random.one(objects);
