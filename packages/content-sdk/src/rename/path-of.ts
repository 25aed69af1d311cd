import { type FileRole, isDocument } from '../compile/read/place-of-file.ts';
import { type Renaming, renamed } from './renaming.ts';

/** The path of a file once something is renamed; the same for a file that stays where it is. */
export function pathAfter(path: string, role: FileRole | undefined, renaming: Renaming): string {
  if (!role || !('id' in role) || role.role === 'figure' || renaming.from.includes('#'))
    return path;
  const name = `${role.role}:${role.id}`;
  const id = renamed(name, renaming).slice(role.role.length + 1);
  if (id === role.id) return path;
  if (!isDocument(role)) return `sequences/${id}.yaml`;
  const folder = role.role === 'step' ? 'sequences' : `${role.role}s`;
  return `${role.locale}/${folder}/${id}.md`;
}
