import type { Heading, Nodes } from 'mdast';
import type { LeafDirective } from '../compile/parse/directive-nodes.ts';
import { toMdast } from '../compile/parse/to-mdast.ts';
import type { Renaming } from './renaming.ts';

/** Where an id that changes stands in the Markdown of a document: in titles, includes and links. */
export function idsInBody(markdown: string, document: string, renaming: Renaming): number[] {
  const { children } = toMdast(markdown);
  return [
    ...children.flatMap((node) => {
      if (node.type === 'heading') return idsInHeading(node, markdown, document, renaming);
      const isInclude = node.type === 'leafDirective' && node.name === 'include';
      return isInclude ? idsInInclude(node, markdown, renaming) : [];
    }),
    ...children.flatMap(linksIn).flatMap((link) => idsInLink(link, markdown, renaming)),
  ];
}

type Link = Extract<Nodes, { type: 'link' }>;

/** The links below a node, in the order of reading. */
export const linksIn = (node: Nodes): readonly Link[] => [
  ...(node.type === 'link' ? [node] : []),
  ...('children' in node ? node.children.flatMap((child) => linksIn(child)) : []),
];

/** The braces at the end of a title, as the parser reads them. */
const bracesOfTitle = /\{([^{}]*)\}[ \t#]*(?:\r?\n|$)/;
const idOfTitle = /(?<!\S)#([\w-]+)|(?<![\w-])id\s*=\s*["']?([\w-]+)/;

function idsInHeading(
  node: Heading,
  markdown: string,
  document: string,
  { idAt }: Renaming,
): readonly number[] {
  const { start, source } = sourceOf(node, markdown);
  const braces = bracesOfTitle.exec(source);
  const id = braces && idOfTitle.exec(braces[1] ?? '');
  if (!id) return [];
  const found = id[1] ?? id[2] ?? '';
  const at = idAt(`${document}#`, found);
  return at === undefined
    ? []
    : [start + braces.index + 1 + id.index + id[0].length - found.length + at];
}

function idsInInclude(
  node: LeafDirective,
  markdown: string,
  { idAt }: Renaming,
): readonly number[] {
  const { start, source } = sourceOf(node, markdown);
  const values = new Map(
    [...source.matchAll(/(?<=[\s{])(article|section|faq)\s*=\s*(["']?)([\w-]+)\2/g)].map(
      (match) => [
        match[1],
        { text: match[3] ?? '', at: start + match.index + match[0].lastIndexOf(match[3] ?? '') },
      ],
    ),
  );
  const article = values.get('article')?.text ?? '';
  const starts = { article: 'article:', section: `article:${article}#`, faq: 'faq:' };
  return Object.entries(starts).flatMap(([name, before]) => {
    const value = values.get(name);
    const at = value && idAt(before, value.text);
    return value === undefined || at === undefined ? [] : [value.at + at];
  });
}

function idsInLink(node: Link, markdown: string, { idAt }: Renaming): readonly number[] {
  const at = idAt('', node.url);
  if (at === undefined) return [];
  const { start, source } = sourceOf(node, markdown);
  // Behind the words comes the address; between angle brackets there is nothing before it.
  const words = (node.children.at(-1)?.position?.end.offset ?? start) - start;
  const before = source.startsWith('<')
    ? 1
    : words + (/\]\(\s*<?/.exec(source.slice(words))?.[0].length ?? 0);
  return source.startsWith(node.url, before) ? [start + before + at] : [];
}

function sourceOf({ position }: Nodes, markdown: string): { start: number; source: string } {
  const start = position?.start.offset ?? 0;
  return { start, source: markdown.slice(start, position?.end.offset) };
}
