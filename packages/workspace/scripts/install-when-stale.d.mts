/** Why an installation is stale, in words; undefined where it is not. */
export function staleReason(folder: string): string | undefined;
