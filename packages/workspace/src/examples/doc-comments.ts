import { type CodeFence, codeFencesIn } from './fences.ts';

/** A doc comment of a source file. */
export interface DocComment {
  /** The name that is exported right below it; undefined above anything else. */
  readonly about: string | undefined;
  /** What its `@example` shows; the lines count from the start of the file. */
  readonly examples: readonly CodeFence[];
}

const comment = /^[ \t]*\/\*\*[\s\S]*?\*\//gm;
const declaration =
  /^\s*export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type) ([A-Za-z_$][\w$]*)/;

/** The doc comments of a source file, in order. */
export function docCommentsIn(source: string): readonly DocComment[] {
  return [...source.matchAll(comment)].map(({ 0: text, index }) => ({
    about: declaration.exec(source.slice(index + text.length))?.[1],
    examples: examplesIn(text, source.slice(0, index).split('\n').length),
  }));
}

function examplesIn(text: string, firstLine: number): readonly CodeFence[] {
  const lines = text.split('\n').map((line) => line.replace(/^[ \t]*\*(?!\/) ?/, ''));
  const at = lines.findIndex((line) => line.startsWith('@example'));
  if (at < 0) return [];
  const before = lines.slice(0, at).map(() => '');
  return codeFencesIn([...before, ...lines.slice(at)].join('\n')).map((fence) => ({
    ...fence,
    line: firstLine + fence.line - 1,
  }));
}
