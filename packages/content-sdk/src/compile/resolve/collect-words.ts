import type { Field, Words } from '../../schema/document.ts';
import type { Shared } from '../parse/shared.ts';
import type { IdsUsed } from './ids-used.ts';

/**
 * Looks up what the ids in a document's words stand for. References keep the order of their first
 * citation. An id that nothing stands for is left to the rules, which know where it was written.
 */
export const collectWords = (
  used: IdsUsed,
  fields: Readonly<Record<string, Field>>,
  locale: string,
  { facts, glossary, references }: Pick<Shared, 'facts' | 'glossary' | 'references'>,
): Words => ({
  facts: pick(used.facts, (id) => facts.get(id)),
  terms: pick(used.terms, (id) => glossary.get(locale)?.get(id)),
  fields: pick(used.fields, (id) => (Object.hasOwn(fields, id) ? fields[id] : undefined)),
  references: [...used.references].flatMap((id) => references.get(id) ?? []),
});

function pick<V>(ids: ReadonlySet<string>, find: (id: string) => V | undefined): Record<string, V> {
  const picked: Record<string, V> = {};
  for (const id of [...ids].sort()) {
    const value = find(id);
    if (value !== undefined) picked[id] = value;
  }
  return picked;
}
