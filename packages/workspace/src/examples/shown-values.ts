import { parseAst } from 'vitest/node';
import type { Example } from './example.ts';

/**
 * The code of an example, in which every statement with its value in a comment below it checks that
 * value: `space(4);` above `// 16` becomes `shows((space(4)), (16));`. No line moves.
 */
export function withShownValues({ code, language }: Example): string {
  const shown = statementsOf(code, language).flatMap((statement) => {
    const value = valueBelow(code, statement.end);
    return value === undefined ? [] : [{ ...statement, value }];
  });
  return shown.reduceRight(
    (text, { start, end, expression, value }) =>
      `${text.slice(0, start)}shows((${code.slice(expression.start, expression.end)}), (${value}));${text.slice(end)}`,
    code,
  );
}

/** The expressions that stand as statements; none where the code is not TypeScript at all. */
function statementsOf(code: string, lang: Example['language']) {
  try {
    const { body } = parseAst(code, { lang });
    return body.flatMap((node) => (node.type === 'ExpressionStatement' ? [node] : []));
  } catch {
    // The compiler says better what is wrong.
    return [];
  }
}

const below = /^[ \t]*\n?((?:[ \t]*\/\/.*(?:\n|$))+)/;

/** The comment right after a statement, where it is a value; undefined for one in prose. */
function valueBelow(code: string, end: number): string | undefined {
  const comment = below.exec(code.slice(end))?.[1];
  const text = comment
    ?.replace(/^[ \t]*\/\/ ?/gm, '')
    .replaceAll('\n', ' ')
    .trim();
  return text && isValue(text) ? text : undefined;
}

const literals = [
  'ArrayExpression',
  'Literal',
  'ObjectExpression',
  'TemplateLiteral',
  'UnaryExpression',
];

function isValue(text: string): boolean {
  if (text === 'undefined') return true;
  try {
    const [only, ...others] = parseAst(`(${text})`, { lang: 'ts' }).body;
    if (only?.type !== 'ExpressionStatement' || others.length > 0) return false;
    const { expression } = only;
    const inner =
      expression.type === 'ParenthesizedExpression' ? expression.expression : expression;
    return literals.includes(inner.type);
  } catch {
    return false;
  }
}
