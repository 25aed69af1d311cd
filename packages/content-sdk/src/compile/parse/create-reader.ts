import type { Nodes } from 'mdast';
import { readBlocks } from '../../blocks/from-markdown.ts';
import { readInlines } from '../../inlines/from-markdown.ts';
import { faults } from '../faults.ts';
import { errorAt } from '../problem.ts';
import { limits } from './beyond-limits.ts';
import type { Reader, ReaderParts } from './reader.ts';

/** A reader over one Markdown text; faults go to `problems`. */
export function createReader({ text, locate, places, figures, problems }: ReaderParts): Reader {
  const reader: Reader = {
    text,
    figures,
    placed: (value, node) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      return places.put(value, () => locate(line, column));
    },
    report: (fault, node) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      problems.push(errorAt(locate(line, column), fault));
    },
    inlines: (nodes) => nested(nodes, () => readInlines(nodes, reader)),
    blocks: (nodes) => nested(nodes, () => readBlocks(nodes, reader)),
  };
  let depth = 0;
  function nested<T>(nodes: readonly Nodes[], read: () => T[]): T[] {
    const [first] = nodes;
    if (depth >= limits.read && first) {
      reader.report(faults.nesting(), first);
      return [];
    }
    depth += 1;
    const result = read();
    depth -= 1;
    return result;
  }
  return reader;
}
