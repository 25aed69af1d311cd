import { StartFault, untilStopped } from '@calliope/page-shell/host';
import type { Settings } from '../settings.ts';
import type { Log } from './log.ts';
import { openService } from './open-service.ts';

/**
 * Sends what is due beside other processes on one Postgres, until it is told to stop.
 *
 * @throws StartFault where the store is a folder, which one process holds
 */
export async function work(settings: Settings, log: Log): Promise<never> {
  if (settings.databaseUrl === undefined) {
    throw new StartFault(
      'A folder has one process, which serves and works: run nurture serve. To work beside it, set DATABASE_URL to a Postgres for both.',
    );
  }
  const service = await openService({ ...settings, lapse: undefined }, log, { joins: true });
  return untilStopped(service.end);
}
