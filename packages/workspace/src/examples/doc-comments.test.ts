import { expect, test } from 'vitest';
import { docCommentsIn } from './doc-comments.ts';

const source = `const a = 1;

/**
 * Doubles.
 *
 * @example
 * \`\`\`ts
 * double(2);
 *
 * // 4
 * \`\`\`
 */
export const double = (n: number) => 2 * n;

/** Not an example: \`\`\`ts. */
function other() {}
`;

test('finds what a comment shows, its line and the name below it', () => {
  expect(docCommentsIn(source)).toEqual([
    { about: 'double', examples: [{ language: 'ts', line: 8, code: 'double(2);\n\n// 4' }] },
    { about: undefined, examples: [] },
  ]);
});
