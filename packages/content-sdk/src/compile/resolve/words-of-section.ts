import type { Block } from '../../blocks/schema.ts';
import { type Include, isInclude } from '../parse/authored.ts';
import { CanonicalText, canonicalJson } from './canonical-json.ts';

/** A section as it was authored or as it is resolved. */
interface Worded {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly WordedPart[];
}

type WordedPart = Worded | Include;

// Texts alone: an object with words in it would keep them alive until the next full collection.
const known = new WeakMap<Worded, CanonicalText>();

/**
 * What is digested of a section: its words and those of its inner sections, and what it includes by
 * name, without origins and revisions. Written once, since its document and whatever includes it
 * digest it too.
 */
export function wordsOfSection(section: Worded): CanonicalText {
  const before = known.get(section);
  if (before) return before;
  const { blocks, id, sections, title } = section;
  const inner = sections.map(wordsOfPart);
  const words = new CanonicalText(canonicalJson({ blocks, id, sections: inner, title }));
  known.set(section, words);
  return words;
}

/** The same of a section or an include. */
export const wordsOfPart = (part: WordedPart): unknown =>
  isInclude(part) ? { document: part.document, section: part.section } : wordsOfSection(part);

/** From now on, a section has the words of another, as far as no include stands between them. */
export function shareWords(resolved: Worded, authored: Worded): void {
  const { sections } = resolved;
  const isSame =
    sections.length === authored.sections.length &&
    authored.sections.every((part, at) => {
      const inner = sections[at];
      return !isInclude(part) && inner && wordsOfPart(inner) === wordsOfSection(part);
    });
  if (isSame) known.set(resolved, wordsOfSection(authored));
}
