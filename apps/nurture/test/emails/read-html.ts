import { DomUtils, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The HTML of an email, taken apart by a real parser. */
export interface ReadHtml {
  /** Every element, in order. */
  readonly elements: readonly Element[];
  /** Where its links lead, in order. */
  readonly hrefs: readonly string[];
  /** What a reader sees in the body: blocks and cells apart, numbered lists with their numbers. */
  readonly shown: string;
}

export function readHtml(html: string): ReadHtml {
  const elements = DomUtils.getElementsByTagName('*', parseDocument(html), true);
  const named = (name: string) => elements.filter((element) => element.name === name);
  return {
    elements,
    hrefs: named('a').map(({ attribs }) => attribs['href'] ?? ''),
    shown: named('body').map(shownIn).join(''),
  };
}

/** What does not part words from each other. */
const inline = new Set(['a', 'em', 'strong', 'span', 'sup', 'wbr']);

function shownIn(node: Node): string {
  if (DomUtils.isText(node)) return node.data;
  // The preheader, which only an inbox shows.
  if (!DomUtils.isTag(node) || 'data-skip-in-text' in node.attribs) return '';
  const words = numberOf(node) + node.children.map(shownIn).join('');
  return inline.has(node.name) ? words : ` ${words} `;
}

function numberOf({ name, parent, prev }: Element): string {
  if (name !== 'li' || !parent || !DomUtils.isTag(parent) || parent.name !== 'ol') return '';
  let number = Number(parent.attribs['start'] ?? 1);
  for (let before = prev; before; before = before.prev) number += 1;
  return `${number}. `;
}
