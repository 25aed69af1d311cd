import { canonicalJson } from '../compile/resolve/canonical-json.ts';
import { sectionsIn } from '../render/walk.ts';
import type { Document } from '../schema/document.ts';

type NameToday = (name: string) => string;

const keyOf = ({ kind, id }: Document): string => `${kind}:${id}`;

/**
 * Why a reader gets other words than before: the document itself was rewritten, or what it includes,
 * or what it shows of the clinic's facts, terms, sources and safety lines.
 *
 * @param nameToday the name that something has today
 */
export function changedSubjects(
  before: Document,
  now: Document,
  nameToday: NameToday,
): readonly string[] {
  const own = before.sourceRevision === now.sourceRevision ? [] : [keyOf(now)];
  const words = [...own, ...changedIncludes(before, now, nameToday)];
  const shared = [
    ...(differs(before.facts, now.facts) ? ['facts'] : []),
    ...(differs(before.terms, now.terms) ? ['glossary'] : []),
    ...(differs(byId(before.references), byId(now.references)) ? ['references'] : []),
    ...(haveLinesChanged(before, now, words) ? ['safety'] : []),
  ];
  const found = [...words, ...shared];
  // Where nothing else explains it, whoever wrote the document must.
  return found.length > 0 ? found : [keyOf(now)];
}

/** The other documents of which a copy takes a section that says something else now. */
function changedIncludes(before: Document, now: Document, nameToday: NameToday): readonly string[] {
  const old = new Map(partsOf(before, nameToday));
  const changed = partsOf(now, nameToday).filter(
    ([part, { revision }]) => (old.get(part)?.revision ?? revision) !== revision,
  );
  const documents = changed.map(([, { document }]) => document);
  return [...new Set(documents)].filter((document) => document !== keyOf(now)).sort();
}

const partsOf = ({ sections }: Document, nameToday: NameToday) =>
  [...sectionsIn(sections)].map(({ origin }) => {
    const { document, section, sourceRevision: revision } = origin;
    return [nameToday(`${document}#${section}`), { document, revision }] as const;
  });

/** Whether safety lines changed by themselves. Other words may call for other lines. */
function haveLinesChanged(before: Document, now: Document, words: readonly string[]): boolean {
  const [old, today] = [byId(before.safety), byId(now.safety)];
  if (differs(old, today)) return true;
  return words.length === 0 && Object.keys(old).join() !== Object.keys(today).join();
}

const byId = <T extends { id: string }>(entries: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]));

/** Whether something that both show is not the same; what only one shows, its own words brought. */
const differs = (
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): boolean =>
  Object.entries(now).some(
    ([id, value]) =>
      Object.hasOwn(before, id) && canonicalJson(before[id]) !== canonicalJson(value),
  );
