import type { LibraryData } from '@calliope/content-sdk';
import { followRedirects } from '@calliope/content-sdk/redirects';
import { type Folder, kindIn } from './folder.ts';

/** Where the sheet of a document is that has another id today; undefined for one that has not. */
export function moves({
  redirects,
}: LibraryData): (folder: Folder, id: string) => string | undefined {
  const nameToday = followRedirects(redirects);
  return (folder, id) => {
    const name = `${kindIn[folder]}:${id}`;
    const today = nameToday(name);
    return today === name ? undefined : `/${folder}/${today.slice(today.indexOf(':') + 1)}.pdf`;
  };
}
