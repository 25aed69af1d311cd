import { checkAttributes } from '../../blocks/directive-shape.ts';
import type { IncludeTarget } from '../../schema/sequence.ts';
import { includeTarget } from '../../schema/sequence.ts';
import { faults } from '../faults.ts';
import type { Include } from './authored.ts';
import type { LeafDirective } from './directive-nodes.ts';
import type { Reader } from './reader.ts';

/** Reads `::include{…}`. */
export function readInclude(node: LeafDirective, reader: Reader): Include | undefined {
  checkAttributes(node, ['article', 'notice', 'section', 'faq'], '::include{faq="ID"}', reader);
  const target = includeTarget.safeParse(node.attributes ?? {});
  if (!target.success || node.children.length > 0) {
    reader.report(faults.includeAttributes(), node);
    return undefined;
  }
  return toInclude(target.data);
}

/** What an include of a directive or of a sequence's structure points at. */
export function toInclude(target: IncludeTarget): Include {
  if ('faq' in target) return { document: `faq:${target.faq}`, section: null };
  const document = 'notice' in target ? `notice:${target.notice}` : `article:${target.article}`;
  return { document, section: target.section };
}
