import { splitLabel } from '../../blocks/label.ts';
import type { ContainerDirective, LeafDirective, TextDirective } from './directive-nodes.ts';

const attribute =
  /(?<!\S)(?:[a-z][\w-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'{}=<>`]+)|[#.][\w-]+)(?!\S)/gi;

/**
 * What stands between some braces and is no attribute. The parser reads past most of it in silence,
 * so that words would be lost.
 *
 * @param read the attributes that the parser found, which are judged by their names
 */
export function strayAttributes(braces: string, read: object): readonly string[] {
  if (braces === '') return [];
  const pieces = braces.replace(attribute, ' ').split(/\s+/);
  return pieces.filter((piece) => piece !== '' && !Object.hasOwn(read, piece));
}

/** What stands between the braces after a directive's label; of a container, on its first line. */
export function bracesOf(
  node: ContainerDirective | LeafDirective | TextDirective,
  text: string,
): string {
  const label = node.type === 'containerDirective' ? splitLabel(node).label : node.children.at(-1);
  const start = label?.position?.end.offset ?? node.position?.start.offset ?? 0;
  const source = text.slice(start, node.position?.end.offset);
  const line = node.type === 'textDirective' ? source : (source.split('\n', 1)[0] ?? '');
  return /\{([\s\S]*)\}\s*$/.exec(line)?.[1] ?? '';
}

/** What stands between the braces at the end of a title. */
export const bracesOfTitle = (source: string): string =>
  /\{([^{}]*)\}[ \t#]*(?:\r?\n|$)/.exec(source)?.[1] ?? '';
