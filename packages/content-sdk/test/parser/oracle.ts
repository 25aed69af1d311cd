import type { Heading, Nodes, Root, Text } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';

/** What the reference parsers of CommonMark make of a text. */
export const commonMarkOracle = (markdown: string): Root => fromMarkdown(markdown);

/** What the reference parsers of CommonMark, GFM and directives make of a text. */
export function oracle(markdown: string): Root {
  const root = fromMarkdown(markdown, {
    extensions: [gfm(), directive()],
    mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown()],
  });
  for (const heading of headingsIn(root)) moveAttributes(heading);
  return root;
}

function* headingsIn(node: Nodes): Generator<Heading> {
  if (node.type === 'heading') yield node;
  if ('children' in node) for (const child of node.children) yield* headingsIn(child);
}

const attributes = /[ \t]*\{(?<id>#[a-z0-9-]+)?(?<others>(?: ?[a-z]+="[^"{}]*")*)\}$/;

/**
 * The reference parsers know no attributes of a heading and leave them as words. This takes the
 * dialect's own `{#id mentions="…"}` off the end of a heading, and its length off the position.
 */
function moveAttributes(heading: Heading): void {
  const last = heading.children.at(-1);
  const found = last?.type === 'text' ? attributes.exec(last.value) : null;
  if (last?.type !== 'text' || !found?.groups || found[0].endsWith('{}')) return;
  const { id, others = '' } = found.groups;
  const named = [...others.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  const properties = { ...(id && { id: id.slice(1) }), ...Object.fromEntries(named) };
  Object.assign(heading, { data: { hProperties: properties } });
  shorten(last, found[0].length);
  if (last.value === '') heading.children.pop();
}

function shorten(text: Text, by: number): void {
  text.value = text.value.slice(0, -by);
  const end = text.position?.end;
  if (!end) return;
  end.column -= by;
  if (end.offset !== undefined) end.offset -= by;
}
