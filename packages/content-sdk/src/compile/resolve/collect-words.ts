import type { Inline } from '../../inlines/schema.ts';
import { clinicFacts } from '../../render/clinic-facts.ts';
import type { Field, Words } from '../../schema/document.ts';
import type { Reference } from '../../schema/reference.ts';
import type { Sources } from '../parse/sources.ts';

/**
 * Looks up what the ids in a document's words stand for. References keep the order of their first
 * citation. An id that nothing stands for is left to the rules, which know where it was written.
 */
export function collectWords(
  inlines: Iterable<Inline>,
  fields: Readonly<Record<string, Field>>,
  locale: string,
  sources: Sources,
): Words {
  const facts = sources.clinic ? clinicFacts(sources.clinic) : new Map();
  const terms = sources.glossary.get(locale) ?? new Map();
  const used = idsIn(inlines);
  return {
    facts: pick(used.facts, facts),
    terms: pick(used.terms, terms),
    fields: pick(used.fields, new Map(Object.entries(fields))),
    references: [...used.references].flatMap((id) => printed(sources.references.get(id))),
  };
}

/** A reference without what only editors read. */
function printed(reference: Reference | undefined): Reference[] {
  if (!reference) return [];
  const { design: _, ...rest } = reference;
  return [rest];
}

function idsIn(inlines: Iterable<Inline>) {
  const ids = {
    facts: new Set<string>(),
    terms: new Set<string>(),
    fields: new Set<string>(),
    references: new Set<string>(),
  };
  for (const inline of inlines) {
    if (inline.type === 'fact') ids.facts.add(inline.fact);
    if (inline.type === 'term') ids.terms.add(inline.term);
    if (inline.type === 'field') ids.fields.add(inline.field);
    if (inline.type === 'cite') for (const id of inline.references) ids.references.add(id);
  }
  return ids;
}

const pick = <V>(ids: ReadonlySet<string>, from: ReadonlyMap<string, V>): Record<string, V> =>
  Object.fromEntries(
    [...ids].sort().flatMap((id) => {
      const value = from.get(id);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
