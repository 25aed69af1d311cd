export { type Compiled, compile } from './compile.ts';
export { type Config, defineConfig } from './config.ts';
export type { Fault, Place, Problem } from './problem.ts';
export type { Rule, RuleContext } from './rules/rule.ts';
export { type Built, build } from './write/build.ts';
export { jsonSchema, type SchemaName } from './write/json-schemas.ts';
