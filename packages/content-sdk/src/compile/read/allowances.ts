/** A line on which a rule is silenced, and why. */
export interface Allowance {
  /** From 1. */
  readonly line: number;
  /** From 1, where it begins. */
  readonly column: number;
  /** The code of the fault that is allowed; empty where none is named. */
  readonly code: string;
  /** Empty where none is given. */
  readonly reason: string;
}

/** The text that a reader gets, and what was allowed beside it. */
export interface Allowed {
  readonly text: string;
  readonly allowances: readonly Allowance[];
}

/** At the end of a line, where there may be several. */
const inMarkdown = /[ \t]*<!-- allow\b((?:(?!-->)[^\n])*)-->[ \t]*(?=\r?\n|$|<!-- allow\b)/g;
const inYaml = /(?<=[ \t])# allow\b((?:(?![ \t]# allow\b)[^\n])*)/g;
const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/;
const said = /^\s*([a-z-]+\/[a-z-]+)\s*:\s*(.*?)\s*$/;

/**
 * Finds `<!-- allow CODE: reason -->` at the ends of lines, and `# allow CODE: reason` in YAML.
 * The first is taken out of the text, since no reader gets it; no line and no column before it moves.
 */
export function readAllowances(path: string, source: string): Allowed {
  // Few files allow anything, and this is asked of every one.
  if (!source.includes(' allow')) return { text: source, allowances: [] };
  const found = (pattern: RegExp, within: string) =>
    Array.from(within.matchAll(pattern), (match) => allowance(source, match));
  if (!path.endsWith('.md')) return { text: source, allowances: found(inYaml, source) };
  const [yaml = ''] = frontMatter.exec(source) ?? [];
  const allowances = [...found(inMarkdown, source), ...found(inYaml, yaml)];
  return { text: source.replace(inMarkdown, ''), allowances };
}

function allowance(source: string, { index, 0: whole, 1: words = '' }: RegExpExecArray): Allowance {
  const at = index + whole.search(/\S/);
  const before = source.slice(0, at).split('\n');
  const [, code = '', reason = ''] = said.exec(words) ?? [];
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, code, reason };
}
