import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

const features = {
  headingAttributes: true,
  directive: true,
  gfm: true,
  frontmatter: false,
} as const;

/** Parses Markdown with GFM, directives and heading attributes. Every node carries its position. */
export function toMdast(markdown: string): Root {
  const root = markdownToMdast(markdown, { features });
  if (root.type !== 'root') throw new TypeError(`The parser gave a ${root.type}, not a root.`);
  return root;
}
