import { checkAttributes } from '../../blocks/directive-shape.ts';
import type { IncludeTarget } from '../../schema/sequence.ts';
import { includeTarget } from '../../schema/sequence.ts';
import { faults } from '../faults.ts';
import type { Include } from './authored.ts';
import type { LeafDirective } from './directive-nodes.ts';
import type { Reader } from './reader.ts';

/** Reads `::include{…}`. */
export function readInclude(node: LeafDirective, reader: Reader): Include | undefined {
  checkAttributes(node, ['article', 'section', 'faq'], '::include{faq="ID"}', reader);
  const target = includeTarget.safeParse(node.attributes ?? {});
  if (!target.success || node.children.length > 0) {
    reader.report(faults.includeAttributes(), node);
    return undefined;
  }
  return toInclude(target.data);
}

/** What an include of a directive or of a sequence's structure points at. */
export const toInclude = (target: IncludeTarget): Include =>
  'faq' in target
    ? { document: `faq:${target.faq}`, section: null }
    : { document: `article:${target.article}`, section: target.section };
