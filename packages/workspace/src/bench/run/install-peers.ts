import { installLocked, staleReason } from '../../../scripts/install-when-stale.mjs';
import type { FoundBench } from './find-benches.ts';

/** Installs what a bench is measured beside, where that is missing or differs. Gives whether it stands. */
export function installPeers({ workspace, folder }: FoundBench): boolean {
  const reason = staleReason(folder);
  if (!reason) return true;
  return installLocked(folder, `what ${workspace} is measured beside: ${reason}`);
}
