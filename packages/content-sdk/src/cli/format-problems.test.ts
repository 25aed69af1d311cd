import { expect, test } from 'vitest';
import type { Problem } from '../compile/problem.ts';
import { countProblems, formatProblems, type Paint } from './format-problems.ts';

const plain: Paint = (_, text) => text;
const marked: Paint = (style, text) => `<${style}>${text}</${style}>`;

const problem = (line: number, more: Partial<Problem>): Problem => ({
  ...{ file: 'en/faqs/q.md', line, column: 3, code: 'claims/cure', severity: 'error' },
  ...{ message: 'It promises a cure.', hint: 'Say what a trial found.' },
  ...more,
});

const problems = [
  problem(4, { severity: 'allowed', reason: 'the title of a book' }),
  problem(5, {}),
  problem(6, { severity: 'warning' }),
];

test('what is allowed comes after the others, with its reason', () => {
  expect(formatProblems(problems, plain)).toBe(
    `en/faqs/q.md:5:3 claims/cure It promises a cure.
    Say what a trial found.
en/faqs/q.md:6:3 claims/cure It promises a cure.
    Say what a trial found.
  en/faqs/q.md:4:3 claims/cure It promises a cure.
    Allowed: the title of a book
`,
  );
});

test('an error is red, a warning yellow, and what is allowed dim', () => {
  const lines = formatProblems(problems, marked).split('\n');
  expect(lines[0]).toBe('<bold>en/faqs/q.md:5:3</bold> <red>claims/cure</red> It promises a cure.');
  expect(lines[2]).toContain('<yellow>claims/cure</yellow>');
  expect(lines.slice(4, 6).join('\n')).toMatch(/^<dim> {2}en\S+ [^<]+<\/dim>$/);
});

test('what is allowed is counted apart, and only if there is any', () => {
  expect(countProblems(problems)).toBe('1 error, 1 warning, 1 allowed');
  expect(countProblems([])).toBe('0 errors, 0 warnings');
});
