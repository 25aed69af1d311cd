import { expect, test } from 'vitest';
import { formatReference, referenceAddress } from './format-reference.ts';

const base = { id: 'a', authors: ['Ames A', 'Bell B'], etAl: true, title: 'A trial.' };

test('a journal article: authors, title, journal and where in it', () => {
  const where = { journal: 'J Examples', year: 2024, volume: '12', issue: '3', pages: '4-5' };
  expect(formatReference({ ...base, ...where })).toBe(
    'Ames A, Bell B, et al. A trial. J Examples 2024;12(3):4-5.',
  );
});

test('what is not known is left out', () => {
  expect(formatReference({ ...base, etAl: false })).toBe('Ames A, Bell B. A trial.');
  expect(formatReference({ ...base, journal: 'J Examples', volume: '2' })).toBe(
    'Ames A, Bell B, et al. A trial. J Examples;2.',
  );
});

test('an organization that is author and title is named once', () => {
  const line = { id: 'l', authors: ['A Line'], etAl: false, title: 'A Line', publisher: 'Press' };
  expect(formatReference(line)).toBe('A Line. Press.');
  expect(formatReference({ ...line, publisher: 'A Line', year: 2026 })).toBe('A Line. 2026.');
});

test('a DOI comes before PubMed, and both before an address', () => {
  expect(referenceAddress({ ...base, doi: '10.1/x', pmid: '7' })).toBe('https://doi.org/10.1/x');
  expect(referenceAddress({ ...base, pmid: '7' })).toBe('https://pubmed.ncbi.nlm.nih.gov/7/');
  expect(referenceAddress({ ...base, url: 'https://example.com/' })).toBe('https://example.com/');
  expect(referenceAddress(base)).toBeUndefined();
});
