import { faults } from '../../compile/faults.ts';
import type { ContainerDirective } from '../../compile/parse/directive-nodes.ts';
import type { Reader } from '../../compile/parse/reader.ts';
import { checkAttributes, checkFences } from '../directive-shape.ts';
import { splitLabel } from '../label.ts';
import type { Block } from '../schema.ts';
import { tone } from './tone.ts';

const example = ':::callout{tone="note"}, or with the tone urgent or emergency';

/** Reads `:::callout{tone="…"}`. */
export function readCallout(node: ContainerDirective, reader: Reader): Block {
  checkAttributes(node, ['tone'], example, reader);
  checkFences(node, reader);
  const { label, content } = splitLabel(node);
  if (label) {
    const hint = 'Begin the callout with bold words instead of a title in brackets.';
    reader.report(faults.directiveAttribute('callout', 'a title', hint), label);
  }
  const asked = tone.safeParse(node.attributes?.['tone']);
  if (!asked.success) {
    reader.report(faults.directiveNeeds('callout', 'tone', `Write ${example}.`), node);
  }
  return { type: 'callout', tone: asked.data ?? 'note', blocks: reader.blocks(content) };
}
