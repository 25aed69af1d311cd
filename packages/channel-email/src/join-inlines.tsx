import { isValidElement, type ReactNode } from 'react';
import { Cited } from './cited.tsx';
import { join } from './join.ts';

/**
 * Joins a line of words. The numbers of sources stay with the word before them: a bracket may
 * begin a line, and on a phone they often stood alone on it.
 */
export const joinInlines = (parts: readonly ReactNode[]): ReactNode =>
  join(
    parts.map((part, index) => {
      if (isCited(part)) return kept(lastWord(parts[index - 1]), part);
      return isCited(parts[index + 1]) ? withoutLastWord(part) : part;
    }),
  );

const isCited = (part: ReactNode): boolean => isValidElement(part) && part.type === Cited;

const kept = (word: string, numbers: ReactNode): ReactNode =>
  word === '' ? (
    numbers
  ) : (
    <span style={{ whiteSpace: 'nowrap' }}>
      {word}
      {numbers}
    </span>
  );

// A longer word might be wider than what is left of a small screen.
const wordAtEnd = /(?<!\S)\S{1,20}$/u;

const lastWord = (part: ReactNode): string =>
  typeof part === 'string' ? (wordAtEnd.exec(part)?.[0] ?? '') : '';

const withoutLastWord = (part: ReactNode): ReactNode =>
  typeof part === 'string' ? part.replace(wordAtEnd, '') : part;
