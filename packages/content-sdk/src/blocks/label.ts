import type { BlockContent, DefinitionContent, Nodes, Paragraph } from 'mdast';
import type { ContainerDirective } from '../compile/parse/directive-nodes.ts';

/** Splits what stands in the brackets of a container directive from what it contains. */
export function splitLabel(node: ContainerDirective): {
  label: Paragraph | undefined;
  content: readonly Nodes[];
} {
  const [first, ...rest] = node.children;
  return first !== undefined && isLabel(first)
    ? { label: first, content: rest }
    : { label: undefined, content: node.children };
}

const isLabel = (node: BlockContent | DefinitionContent): node is Paragraph =>
  node.type === 'paragraph' && node.data?.directiveLabel === true;
