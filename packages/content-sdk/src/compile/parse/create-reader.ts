import type { Nodes } from 'mdast';
import { readBlocks } from '../../blocks/from-markdown.ts';
import { readInlines } from '../../inlines/from-markdown.ts';
import type { Reader, ReaderParts } from './reader.ts';

/** A reader over one Markdown text; faults go to `problems`. */
export function createReader({ text, locate, places, figures, problems }: ReaderParts): Reader {
  const placeOf = (node: Nodes) =>
    locate(node.position?.start.line ?? 1, node.position?.start.column ?? 1);
  const reader: Reader = {
    places,
    text,
    figures,
    placeOf,
    report: (fault, node) => {
      problems.push({ ...fault, ...placeOf(node), severity: 'error' });
    },
    inlines: (nodes) => readInlines(nodes, reader),
    blocks: (nodes) => readBlocks(nodes, reader),
  };
  return reader;
}
