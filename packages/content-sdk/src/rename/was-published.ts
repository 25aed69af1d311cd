import { join } from 'node:path';
import { openArchive } from '../archive/open-archive.ts';
import { allSectionIds } from '../compile/resolve/find-section.ts';

/** Whether the archive of a content folder has words under a name: patients may have met it. */
export async function wasPublished(folder: string, name: string): Promise<boolean> {
  const [document, section] = name.split('#');
  const archive = await openArchive(join(folder, 'archive'));
  const entries = archive.entries.filter(({ kind, id }) => `${kind}:${id}` === document);
  if (section === undefined) return entries.length > 0;
  for (const entry of entries) {
    const { document: words } = await archive.readEntry(entry);
    if (words && allSectionIds(words.sections).includes(section)) return true;
  }
  return false;
}
