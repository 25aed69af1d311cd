export { type Compiled, compile } from './compile.ts';
export { type Config, defineConfig } from './config.ts';
export { type Compiler, openCompiler } from './incremental/open-compiler.ts';
export type { Fault, Place, Problem } from './problem.ts';
export type { Rule, RuleContext } from './rules/rule.ts';
export { watchFolder } from './watch-folder.ts';
export { type BuildOptions, type Built, build } from './write/build.ts';
export { jsonSchema, type SchemaName } from './write/json-schemas.ts';
