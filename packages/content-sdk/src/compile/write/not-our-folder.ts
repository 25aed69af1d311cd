import { readdirSync } from 'node:fs';

/** A folder that would be lost if it were replaced. */
export class NotOurFolder extends Error {
  constructor(folder: string) {
    super(
      `${folder} holds files that this command did not write, and would replace. Name a new folder.`,
    );
  }
}

/**
 * Refuses a folder that has files and not the one that marks a folder of ours.
 *
 * @throws NotOurFolder
 */
export function refuseOthers(folder: string, marker: string): void {
  const names = namesIn(folder);
  if (names.length > 0 && !names.includes(marker)) throw new NotOurFolder(folder);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
