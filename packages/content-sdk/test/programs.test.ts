import { expect, test } from 'vitest';
import { askProgram } from '../src/compile/programs/ask-program.ts';

const program = new URL('programs/answering.ts', import.meta.url);

test('a program answers one question after the other, and is started once', () => {
  expect(askProgram(program, { words: 'line\nline — 药' })).toEqual({
    question: { words: 'line\nline — 药' },
    asked: 1,
  });
  expect(askProgram(program, 'again')).toEqual({ question: 'again', asked: 2 });
});

test('what it cannot answer is thrown, and it goes on', () => {
  expect(() => askProgram(program, 'fail')).toThrow('It cannot be measured.');
  expect(askProgram(program, 'on')).toMatchObject({ question: 'on', asked: 4 });
});

test('a program that crashes costs its question, and is started again with the next', () => {
  expect(() => askProgram(program, 'end')).toThrow(/answering\.ts gave no answer: it ended with/);
  expect(askProgram(program, 'anew')).toEqual({ question: 'anew', asked: 1 });
});

test('a program that is not there says so', () => {
  const missing = new URL('programs/missing.ts', import.meta.url);
  expect(() => askProgram(missing, 1)).toThrow(/missing\.ts gave no answer/);
});
