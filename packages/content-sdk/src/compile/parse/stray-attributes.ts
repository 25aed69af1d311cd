import { splitLabel } from '../../blocks/label.ts';
import type { ContainerDirective, LeafDirective, TextDirective } from './directive-nodes.ts';

const attribute =
  /(?<!\S)(?:[a-z][\w-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'{}=<>`]+)|[#.][\w-]+)(?!\S)/gi;

/**
 * What stands in the braces at the end of some source and is no attribute. The parser reads past
 * most of it in silence, so that words would be lost.
 *
 * @param read the attributes that the parser found, which are judged by their names
 */
export function strayAttributes(source: string, read: object): readonly string[] {
  const braces = /\{([^{}]*)\}\s*$/.exec(source)?.[1] ?? '';
  const pieces = braces.replace(attribute, ' ').split(/\s+/);
  return pieces.filter((piece) => piece !== '' && !Object.hasOwn(read, piece));
}

/** The source of a directive from the end of its label on; of a container, no more than its line. */
export function bracesOf(
  node: ContainerDirective | LeafDirective | TextDirective,
  text: string,
): string {
  const label = node.type === 'containerDirective' ? splitLabel(node).label : node.children.at(-1);
  const start = label?.position?.end.offset ?? node.position?.start.offset ?? 0;
  const source = text.slice(start, node.position?.end.offset);
  return node.type === 'textDirective' ? source : (source.split('\n', 1)[0] ?? '');
}
