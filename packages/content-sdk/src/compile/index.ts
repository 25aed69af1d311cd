export { compile } from './compile.ts';
export { type Config, defineConfig, type Print } from './config.ts';
export {
  type Compiled,
  type Compiler,
  type CompilerOptions,
  openCompiler,
} from './incremental/open-compiler.ts';
export type { Day } from './lifecycle/day.ts';
export { lifecycle } from './lifecycle/lifecycle.ts';
export type { FileOverview, Overview } from './lifecycle/overview.ts';
export type { Fault, Place, Problem } from './problem.ts';
export { answerQuestions } from './programs/answer-questions.ts';
export { askProgram } from './programs/ask-program.ts';
export type { Rule, RuleContext } from './rules/rule.ts';
export { watchFolder } from './watch-folder.ts';
export { build } from './write/build.ts';
export type { BuildOptions, Built } from './write/build-options.ts';
export { jsonSchema, type SchemaName } from './write/json-schemas.ts';
