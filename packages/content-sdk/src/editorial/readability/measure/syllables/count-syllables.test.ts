import { expect, test } from 'vitest';
import { countSyllables } from './count-syllables.ts';

/** Counted by hand, by the syllables of a dictionary for readers. */
const byHand: Readonly<Record<number, string>> = {
  1: `a I the dose dosed helped used asked watched screened burst stroke months breathe brain staff
      don't you're we've they'll can't hour hours our fire`,
  2: `every doses needed treated urine label bladder label's prior trial current
      required being doing sleepy didn't couldn't nurse's clinic's clinic’s naïve café science
      misuse seizure relapse website copay business`,
  3: `ketamine Spravato psychosis opioid opioids suicide infusion remission placebo glutamate
      bipolar mania nausea medicine medicines clinician idea area different family everything
      dizziness off-label propofol telehealth cannabis naltrexone sertraline`,
  4: `esketamine midazolam lamotrigine suicidal anesthesia anesthetic psychiatric psychiatrist
      aneurysm aneurysms emergency fluoxetine quetiapine bupropion monitoring hypertension
      ideation intravenous usually`,
  5: `antidepressant antidepressants dissociation dissociative schizophrenia intramuscular
      treatment-resistant antipsychotics tachycardia anhedonia`,
  6: 'benzodiazepines electroconvulsive suicidality neuroplasticity schizoaffective',
};

const table = Object.entries(byHand).flatMap(([syllables, words]) =>
  words.split(/\s+/).map((word) => ({ word, syllables: Number(syllables) })),
);

test.each(table)('$word has $syllables', ({ word, syllables }) => {
  expect(countSyllables(word)).toBe(syllables);
});

test.each([...['24', '2.3', '1,000', '301-828-9513', '988', '10:30', '24/7', '1990s', '2nd', '½']])(
  'the figure %s has one',
  (figure) => {
    expect(countSyllables(figure)).toBe(1);
  },
);

test.each([
  ...([
    ['24-hour', 2],
    ['B12', 2],
    ['COVID-19', 3],
    ['18-year-old', 3],
    ['7pm', 3],
  ] as const),
])('a figure is one of the parts of %s, which has %i', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});

test.each([
  ...([
    ['FDA', 3],
    ['ECT', 3],
    ['TMS', 3],
    ['AVM', 3],
    ['NMDA', 4],
    ['MAOIs', 4],
    ['HIV', 3],
  ] as const),
  ...([
    ["FDA's", 3],
    ['U.S', 2],
    ['a.m', 2],
    ['e.g', 2],
    ['Ph.D', 3],
    ['TV', 2],
    ['WHO', 5],
  ] as const),
])('the abbreviation %s is spelled out and has %i', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});

test.each([
  ...([
    ['REMS', 1],
    ['GABA', 2],
    ['AIDS', 1],
    ['mg', 3],
    ['kg', 3],
    ['Dr', 2],
    ['vs', 2],
  ] as const),
])('the abbreviation %s is said as a word and has %i', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});

test.each([
  ...([
    ['STOP', 1],
    ['NOT', 1],
    ['DO', 1],
    ['NEVER', 2],
    ['CALL', 1],
    ['DRIVE', 1],
  ] as const),
])('%s is a word in capitals, not letters', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});

test('an address is not read aloud', () => {
  expect(countSyllables('https://www.example.org/what-to-expect')).toBe(1);
  expect(countSyllables('www.example.org')).toBe(1);
  expect(countSyllables('front-desk@example.org')).toBe(1);
});

test('what has neither letter nor figure has none, and what has one has at least one', () => {
  expect(['', ' ', '—', '…', '%'].map(countSyllables)).toEqual([0, 0, 0, 0, 0]);
  expect(['Ω', 'é', 'hmm', '中'].map(countSyllables)).toEqual([1, 1, 1, 1]);
});
