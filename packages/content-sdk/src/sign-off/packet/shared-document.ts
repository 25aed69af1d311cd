import type { Block } from '../../blocks/schema.ts';
import type { Config } from '../../compile/config.ts';
import { SharedFiles } from '../../compile/incremental/shared-files.ts';
import { sortFiles } from '../../compile/incremental/sort-files.ts';
import type { Shared } from '../../compile/parse/shared.ts';
import { listFiles } from '../../compile/read/list-files.ts';
import { collectWords } from '../../compile/resolve/collect-words.ts';
import { digestOf } from '../../compile/resolve/digest.ts';
import { addIdsOfSection, noIds } from '../../compile/resolve/ids-used.ts';
import type { Inline } from '../../inlines/schema.ts';
import type { Notice } from '../../schema/document.ts';
import { documentVersion } from '../../schema/ids.ts';
import type { Subject } from '../subject.ts';

/** The safety lines, the terms or the labels of a language as a document, a section for each. */
export function sharedDocument(
  folder: string,
  config: Config,
  { name, locale, file }: Subject,
): Notice {
  const sorted = sortFiles(listFiles(folder), config);
  const { shared } = new SharedFiles().read(folder, sorted.shared);
  const entries = entriesOf(name, locale, shared);
  const revision = digestOf(entries);
  const sections = entries.map(([id, title, line]) => {
    const blocks: Block[] = [{ type: 'paragraph', children: [...line] }];
    const origin = { document: name, section: id, sourceRevision: revision, facts: [] };
    return { id, title, blocks, sections: [], revision, origin };
  });
  const used = noIds();
  addIdsOfSection(used, { blocks: [], sections });
  return {
    kind: 'notice',
    schemaVersion: documentVersion.value,
    ...{ id: name, locale, title: titleOf(name, locale, shared) ?? file, blocks: [], sections },
    ...collectWords(used, {}, locale, shared),
    ...{ safety: [], includes: [], sourceRevision: revision, revision },
    review: { state: 'awaiting' },
  };
}

/** What a page calls these words. */
function titleOf(name: string, locale: string, shared: Shared): string | undefined {
  const messages = shared.messages.get(locale);
  return name === 'safety'
    ? messages?.safety
    : name === 'glossary'
      ? messages?.wordsUsed
      : undefined;
}

/** `desk.unknownPage` as the id of a section: `desk-unknown-page`. */
const kebab = (id: string): string =>
  id.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Entry = readonly [id: string, title: string, line: readonly Inline[]];

const words = (text: string): readonly Inline[] => [{ type: 'text', text }];

function entriesOf(name: string, locale: string, shared: Shared): readonly Entry[] {
  if (name === 'safety') {
    return (shared.safety.get(locale) ?? []).map(({ id, children }) => [id, id, children]);
  }
  if (name === 'glossary') {
    const terms = [...(shared.glossary.get(locale)?.values() ?? [])];
    return terms.map(({ id, term, definition }) => [id, term, words(definition)]);
  }
  const labels = shared.labels.get(locale) ?? [];
  return labels.map(({ id, text }) => [kebab(id), id, words(text)]);
}
