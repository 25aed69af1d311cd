import { expect, test } from 'vitest';
import { readFirstName } from './first-name.ts';

test.each([
  ['', ''],
  ['   ', ''],
  [' Ada ', 'Ada'],
  ['María  José', 'María José'],
  ["D'Arcy", "D'Arcy"],
  ['Zoe\u0308', 'Zoë'],
  ['李小龍', '李小龍'],
  ['فاطمة', 'فاطمة'],
  ['𝒜da', '𝒜da'],
  ['R&D "the" Ada', 'R&D "the" Ada'],
])('%j is the name %j', (text, name) => expect(readFirstName(text)).toBe(name));

test('a name has at most 60 letters, however many bytes they take', () => {
  expect(readFirstName('𝒜'.repeat(60))).toBe('𝒜'.repeat(60));
  expect(readFirstName('𝒜'.repeat(61))).toBeUndefined();
  expect(readFirstName('a'.repeat(10_000))).toBeUndefined();
});

test.each([
  ['a line break', 'Ada\r\nBcc: eve@example.com'],
  ['a line break alone', 'Ada\nEve'],
  ['a separator of lines', 'Ada\u2028Eve'],
  ['a separator of paragraphs', 'Ada\u2029Eve'],
  ['a zero', 'Ada\0'],
  ['a sign that steers a terminal', 'Ada\u001b[31m'],
  ['a sign that turns the writing around', 'Ada\u202eevE'],
  ['a sign of the places for words in an email', 'Ada\ue000'],
  ['half of a letter', 'Ada\ud800'],
  ['an opened tag', '<b>Ada'],
  ['a closed tag', 'Ada>'],
])('%s is in no name', (_, text) => expect(readFirstName(text)).toBeUndefined());
