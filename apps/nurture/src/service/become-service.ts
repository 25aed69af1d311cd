import { readLapse } from '../lapse/read-lapse.ts';
import { readSettings } from '../settings.ts';
import { logTo } from './log.ts';
import { serve } from './serve.ts';
import { work } from './work.ts';

const roles = { serve, work };

/**
 * Makes this process a service, as the environment sets it.
 *
 * @param day how long a day takes in a time-lapse, where the caller says so
 * @throws StartFault that says what is wrong and what to set
 */
export function becomeService(
  role: keyof typeof roles,
  env: NodeJS.ProcessEnv,
  day?: string,
): Promise<never> {
  const settings = readSettings(env);
  const log = logTo((line) => process.stderr.write(`${line}\n`), {
    forMachines: settings.live,
    now: () => new Date(),
  });
  const lapse = day === undefined ? settings.lapse : readLapse(day, '--day');
  return roles[role]({ ...settings, lapse }, log);
}
