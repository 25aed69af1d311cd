import type { Block } from '../../blocks/schema.ts';
import type { Inline } from '../../inlines/schema.ts';
import { eachInline, eachLine } from '../../render/walk.ts';

/** The ids that words use, each once, in the order of reading. */
export interface IdsUsed {
  readonly facts: Set<string>;
  readonly terms: Set<string>;
  readonly fields: Set<string>;
  readonly references: Set<string>;
}

export const noIds = (): IdsUsed => ({
  facts: new Set(),
  terms: new Set(),
  fields: new Set(),
  references: new Set(),
});

/** Adds the ids of a line of words. */
export const addIdsOfLine = (into: IdsUsed, line: readonly Inline[]): void =>
  eachInline(line, (inline) => {
    switch (inline.type) {
      case 'fact':
        into.facts.add(inline.fact);
        return;
      case 'term':
        into.terms.add(inline.term);
        return;
      case 'field':
        into.fields.add(inline.field);
        return;
      case 'cite':
        for (const id of inline.references) into.references.add(id);
    }
  });

/** Adds ids to others. */
export function addIds(into: IdsUsed, more: IdsUsed): void {
  for (const kind of ['facts', 'terms', 'fields', 'references'] as const) {
    for (const id of more[kind]) into[kind].add(id);
  }
}

const known = new WeakMap<readonly Block[], IdsUsed>();

/** The ids that some blocks use. They are read once, since a section stands in many documents. */
export function idsOfBlocks(blocks: readonly Block[]): IdsUsed {
  const before = known.get(blocks);
  if (before) return before;
  const used = noIds();
  eachLine(blocks, (line) => addIdsOfLine(used, line));
  known.set(blocks, used);
  return used;
}

interface Sectioned {
  readonly blocks: readonly Block[];
  readonly sections: readonly Sectioned[];
}

/** Adds the ids of a section and of the sections inside it, in the order of reading. */
export function addIdsOfSection(into: IdsUsed, { blocks, sections }: Sectioned): void {
  addIds(into, idsOfBlocks(blocks));
  for (const section of sections) addIdsOfSection(into, section);
}
