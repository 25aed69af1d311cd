import { YAMLException } from 'js-yaml';
import { splitFrontMatter } from '../compile/parse/split-front-matter.ts';
import type { Place } from '../compile/problem.ts';
import { isDocument, roleOfFile } from '../compile/read/place-of-file.ts';
import type { SourceFile } from '../compile/read/source-file.ts';
import { idsInBody } from './ids-in-body.ts';
import { idsInFrontMatter, idsInList, idsInShared } from './ids-in-yaml.ts';
import { RenameRefusal } from './refusal.ts';
import type { Renaming } from './renaming.ts';

/** One id that is replaced where it stands. */
export interface Edit extends Place {
  readonly old: string;
  readonly new: string;
}

/** Every place of a file where an id must change, in the order of the file. */
export function editsIn(file: SourceFile, renaming: Renaming): readonly Edit[] {
  const offsets = new Set(offsetsIn(file, renaming));
  return [...offsets]
    .sort((a, b) => a - b)
    .map((offset) => ({ ...file.at(offset), old: renaming.oldId, new: renaming.newId }));
}

function offsetsIn(file: SourceFile, renaming: Renaming): readonly number[] {
  const role = roleOfFile(file.path);
  if (!role) return offsetsInList(file, renaming);
  if (!isDocument(role)) {
    return role.role === 'figure' ? [] : idsInShared(file.text, role, renaming);
  }
  const split = splitFrontMatter(file);
  if ('code' in split) return [];
  const { yaml, yamlOffset, markdown } = split;
  const cut = file.text.length - markdown.length;
  const body = idsInBody(markdown, `${role.role}:${role.id}`, renaming);
  return [
    ...idsInFrontMatter(yaml, role, renaming).map((at) => at + yamlOffset),
    ...body.map((at) => at + cut),
  ];
}

/** What lies beside the words is not compiled, so that nobody has found yet that it is no YAML. */
function offsetsInList(file: SourceFile, renaming: Renaming): readonly number[] {
  try {
    return idsInList(file.text, renaming);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new RenameRefusal(`${file.path} cannot be read: ${error.reason}. Mend it first.`);
  }
}

/** A text with its ids replaced; every other character stays. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n');
  for (const { line, column, old, new: id, file } of edits.toReversed()) {
    const before = lines[line - 1] ?? '';
    if (!before.startsWith(old, column - 1)) {
      throw new TypeError(`${file}:${line}:${column} is not "${old}".`);
    }
    lines[line - 1] = before.slice(0, column - 1) + id + before.slice(column - 1 + old.length);
  }
  return lines.join('\n');
}
