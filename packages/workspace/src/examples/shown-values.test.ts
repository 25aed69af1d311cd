import { expect, test } from 'vitest';
import { withShownValues } from './shown-values.ts';

const shown = (code: string) =>
  withShownValues({ name: '', file: '', line: 1, language: 'ts', code });

test.each([
  ['a number', 'space(4);\n// 16', 'shows((space(4)), (16));\n// 16'],
  ['words', "f();\n// 'a'", "shows((f()), ('a'));\n// 'a'"],
  ['an object', 'f();\n// { a: 1 }', 'shows((f()), ({ a: 1 }));\n// { a: 1 }'],
  ['several lines', 'f();\n// [1,\n//  2]', 'shows((f()), ([1,  2]));\n// [1,\n//  2]'],
  ['nothing', 'f();\n// undefined', 'shows((f()), (undefined));\n// undefined'],
  ['an await', 'await f();\n// 1', 'shows((await f()), (1));\n// 1'],
])('checks %s below a statement', (_, code, checked) => expect(shown(code)).toBe(checked));

test.each([
  ['prose', 'f();\n// Patient pages  http://127.0.0.1/'],
  ['one word', 'f();\n// done'],
  ['a value below a declaration', 'const a = f();\n// 1'],
  ['a value after an empty line', 'f();\n\n// 1'],
  ['code that is not TypeScript', 'f(;\n// 1'],
])('leaves %s alone', (_, code) => expect(shown(code)).toBe(code));
