import { faults } from '../faults.ts';
import type { Fault } from '../problem.ts';

/** What no real document meets, in characters and in levels. */
export const limits = {
  file: 1_000_000,
  frontMatter: 100_000,
  /** Lines without an empty one between them, such as a table. */
  block: 50_000,
  /** Names after a colon in one block: the parser takes the square of their time. */
  names: 5_000,
  /** Brackets, fences or signs of lists inside each other: native code would overflow its stack. */
  depth: 200,
  /** Blocks and inlines inside each other, as far as they are read. */
  read: 40,
} as const;

/** What is more than the parser can take in some Markdown, and where; undefined where nothing is. */
export function beyondLimits(markdown: string): Beyond | undefined {
  // What is neither long nor full of signs cannot be beyond any limit; most documents are neither.
  if (markdown.length <= limits.names && signsIn(markdown) <= limits.depth) return undefined;
  return deepFences(markdown) ?? deepSigns(markdown) ?? largeBlock(markdown);
}

/** How many characters there are of those that open something, up to one more than the limit. */
function signsIn(text: string): number {
  const sign = /:::|[[>]|(?:[-*+]|\d[.)])[^\S\n]/g;
  let count = 0;
  while (count <= limits.depth && sign.test(text)) count += 1;
  return count;
}

interface Beyond {
  readonly fault: Fault;
  readonly offset: number;
}

/** Containers that are opened inside each other. */
function deepFences(text: string): Beyond | undefined {
  let depth = 0;
  for (const fence of text.matchAll(/^[^\S\n]*(?:[-*+>] *|\d+[.)] +)*:{3,}(?:([^\S\n]*$)|)/gm)) {
    depth = Math.max(0, depth + (fence[1] === undefined ? 1 : -1));
    if (depth > limits.depth) return { fault: faults.nesting(), offset: fence.index };
  }
  return undefined;
}

/** Signs of lists and quotations before each other on one line. */
function deepSigns(text: string): Beyond | undefined {
  const line = /^(?:[^\S\n]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[^\S\n])))+/gm;
  for (const { 0: signs, index } of text.matchAll(line)) {
    const each = [...signs.matchAll(/[-*+>]|\d+[.)]/g)];
    const first = each[limits.read];
    if (each.length > limits.depth && first) {
      return { fault: faults.nesting(), offset: index + first.index };
    }
  }
  return undefined;
}

function largeBlock(text: string): Beyond | undefined {
  for (const { block, offset } of blocksOf(text)) {
    const deep = deepBracket(block);
    if (deep !== undefined) return { fault: faults.nesting(), offset: offset + deep };
    const names = block.match(/:\w/g)?.length ?? 0;
    if (block.length > limits.block || names > limits.names) {
      return { fault: faults.longBlock(limits.block), offset };
    }
  }
  return undefined;
}

/** The lines between empty lines, together. */
function* blocksOf(text: string): Generator<{ block: string; offset: number }> {
  let start = 0;
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length + 1 : end + 1;
    if (text.slice(at, next).trim() === '') {
      yield { block: text.slice(start, at), offset: start };
      start = next;
    }
    at = next;
  }
  yield { block: text.slice(start), offset: start };
}

/** Where in a block the first bracket opens that stands inside too many others. */
function deepBracket(block: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of block.matchAll(/[[\]]/g)) {
    depth = Math.max(0, depth + (bracket === '[' ? 1 : -1));
    if (depth > limits.depth) return index;
  }
  return undefined;
}
