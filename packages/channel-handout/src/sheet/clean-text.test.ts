import { describe, expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('text for a printer', () => {
  test.each([
    ['control characters', 'a\u0000b\u001b[31mc\u009d', 'ab[31mc'],
    ['private use', 'a\ue000b', 'ab'],
    ['overrides of direction', 'a\u202eb\u2066c', 'abc'],
    ['a lone half of a pair', 'a\ud800b', 'a\ufffdb'],
    ['line ends', 'a\r\nb\tc', 'a b c'],
    ['decomposed letters', 'cafe\u0301', 'café'],
  ])('has %s made safe', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('keeps a space that must not break, and every word of forty letters', () => {
    expect(cleanText('10\u00a0mg')).toBe('10\u00a0mg');
    expect(cleanText('a'.repeat(40))).toBe('a'.repeat(40));
  });

  test('breaks a longer one, after the marks of an address where it has them', () => {
    expect(
      cleanText('x'.repeat(60))
        .split('\u200b')
        .map((part) => part.length),
    ).toEqual([25, 25, 10]);
    expect(cleanText('www.example.com/a-very-long-path/that-goes-on-and-on')).toContain(
      '/\u200bthat-\u200b',
    );
  });

  test('never breaks inside what a reader sees as one letter', () => {
    const family = '👩‍👩‍👧‍👦';
    for (const part of cleanText(family.repeat(60)).split('\u200b'))
      expect(part).toMatch(/^(👩‍👩‍👧‍👦)+$/u);
  });
});
