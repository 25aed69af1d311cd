/** Why an installation is stale, in words; undefined where it is not. */
export function staleReason(folder: string): string | undefined;
/** Installs what a folder's lockfile names, and gives whether that succeeded. */
export function installLocked(folder: string, reason: string): boolean;
