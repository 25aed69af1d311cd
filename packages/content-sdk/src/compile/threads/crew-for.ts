import type { Config } from '../config.ts';
import type { Crew } from '../incremental/pass.ts';
import type { BuildOptions } from '../write/build-options.ts';

/** The threads that may help, unless the rules are functions that only this thread has. */
export function crewFor(
  { rules = [] }: Config,
  { threads = 1, configFile }: BuildOptions,
  outcome: Pick<Crew, 'modules' | 'wrote' | 'fault'>,
): Crew | undefined {
  if (threads < 2 || (rules.length > 0 && configFile === undefined)) return undefined;
  return { threads, rulesFrom: rules.length > 0 ? configFile : undefined, ...outcome };
}
