import { fileURLToPath } from 'node:url';

/** What is run, and where. */
export interface Command {
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const reporter = fileURLToPath(new URL('report-usage.cjs', import.meta.url));

/** The environment of a measured command: plain output, and the reporter in every Node process. */
export function environment(env: Command['env'], usage?: string): NodeJS.ProcessEnv {
  const plain = { ...process.env, NO_COLOR: '1', ...env };
  if (!usage) return plain;
  const options = `${process.env['NODE_OPTIONS'] ?? ''} --require "${reporter}"`.trim();
  return { ...plain, NODE_OPTIONS: options, CALLIOPE_BENCH_USAGE: usage };
}
