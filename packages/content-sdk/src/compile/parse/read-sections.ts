import type { Heading, Nodes } from 'mdast';
import type { Block } from '../../blocks/schema.ts';
import { slug } from '../../schema/ids.ts';
import { type Mention, mention } from '../../schema/safety-line.ts';
import { faults } from '../faults.ts';
import type { AuthoredPart, AuthoredSection } from './authored.ts';
import { readInclude } from './read-include.ts';
import type { Reader } from './reader.ts';
import { repeatedAttributes } from './repeated-attributes.ts';
import { bracesOfTitle, strayAttributes } from './stray-attributes.ts';

interface Open {
  readonly depth: number;
  readonly blocks: Block[];
  readonly sections: AuthoredPart[];
}

/** Builds the tree of sections from a flat row of nodes: headings open sections, includes are parts. */
export function readSections(
  nodes: readonly Nodes[],
  reader: Reader,
): { blocks: Block[]; sections: readonly AuthoredPart[] } {
  const root: Open = { depth: 1, blocks: [], sections: [] };
  const open: Open[] = [root];
  for (const node of nodes) {
    const current = open.at(-1) ?? root;
    if (node.type === 'heading') openSection(node, open, reader);
    else if (node.type === 'leafDirective' && node.name === 'include') {
      const include = readInclude(node, reader);
      if (include) current.sections.push(reader.placed(include, node));
    } else {
      if (current.sections.length > 0) reader.report(faults.wordsAfterInclude(), node);
      current.blocks.push(...reader.blocks([node]));
    }
  }
  return root;
}

function openSection(node: Heading, open: Open[], reader: Reader): void {
  if (node.depth === 1) reader.report(faults.sectionLevelOne(), node);
  while (open.length > 1 && (open.at(-1)?.depth ?? 1) >= node.depth) open.pop();
  const parent = open.at(-1);
  if (!parent) return;
  if (node.depth > parent.depth + 1) {
    reader.report(faults.sectionLevelSkipped(node.depth, parent.depth), node);
  }
  const child: Open = { depth: node.depth, blocks: [], sections: [] };
  const title = readTitle(node, reader);
  const section: AuthoredSection = {
    ...readAttributes(node, title, reader),
    title,
    blocks: child.blocks,
    sections: child.sections,
  };
  parent.sections.push(reader.placed(section, node));
  open.push(child);
}

function readTitle(node: Heading, reader: Reader): string {
  const inlines = reader.inlines(node.children);
  const plain = inlines.flatMap((inline) => (inline.type === 'text' ? [inline.text] : []));
  const title = plain.join('').trim();
  const isPlain =
    plain.length === inlines.length && !/[\n{}]/.test(title) && /[\p{L}\p{N}]/u.test(title);
  if (!isPlain) reader.report(faults.titleMarkup(), node);
  return title;
}

function readAttributes(
  node: Heading,
  title: string,
  reader: Reader,
): Pick<AuthoredSection, 'id' | 'mentions'> {
  const { id, mentions, ...unknown } = headingAttributes(node);
  for (const name of Object.keys(unknown)) reader.report(faults.sectionAttribute(name), node);
  const { start, end } = node.position ?? {};
  const source = reader.text.slice(start?.offset, end?.offset);
  for (const name of repeatedAttributes(source)) {
    reader.report(faults.repeatedAttribute(name), node);
  }
  if (id !== undefined) {
    for (const stray of strayAttributes(bracesOfTitle(source), unknown)) {
      reader.report(faults.sectionAttribute(stray), node);
    }
  }
  const named = slug.safeParse(id);
  if (!named.success) reader.report(faults.sectionId(slugOf(title)), node);
  return { id: named.data ?? slugOf(title), mentions: readMentions(mentions, node, reader) };
}

// The parser puts {#id name="value"} where HTML attributes go; the standard types do not know it.
function headingAttributes({ data }: Heading): Record<string, unknown> {
  const attributes = data && 'hProperties' in data ? data.hProperties : undefined;
  return typeof attributes === 'object' && attributes !== null ? { ...attributes } : {};
}

function readMentions(value: unknown, node: Heading, reader: Reader): readonly Mention[] {
  if (value === undefined) return [];
  return String(value)
    .split(/[\s,]+/)
    .flatMap((word) => {
      const known = mention.safeParse(word);
      if (!known.success) reader.report(faults.sectionAttribute(`mentions="${word}"`), node);
      return known.success ? [known.data] : [];
    });
}

/** An id that a title suggests. */
const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'section';
