/** The one file that is not an entry: a line for each of them. */
export const indexFile = 'index.txt';

/** Who signed what: a JSON object on each line. */
export const actsFile = 'sign-offs.jsonl';

/** What changed for patients from one revision to another: a JSON object on each line. */
export const changesFile = 'changes.jsonl';

/** The path of an entry in its archive. 256 folders keep each of them short. */
export const entryPath = (digest: string): string => `entries/${digest.slice(0, 2)}/${digest}.json`;

/** The digest that a path names; undefined for a path that no entry has. */
export function digestOfPath(path: string): string | undefined {
  const digest = /^entries\/[0-9a-f]{2}\/([0-9a-f]{64})\.json$/.exec(path)?.[1];
  return digest !== undefined && entryPath(digest) === path ? digest : undefined;
}
