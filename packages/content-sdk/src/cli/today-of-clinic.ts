import { openChecker } from '../compile/check.ts';
import type { Config } from '../compile/config.ts';
import { todayIn } from './today-in.ts';

/** Today in the time zone of the clinic whose content a folder holds. */
export async function todayOfClinic(folder: string, config: Config): Promise<string> {
  const { overview } = await openChecker(folder, config).check();
  return todayIn(overview.timeZone, new Date());
}
