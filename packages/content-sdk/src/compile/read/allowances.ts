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

/**
 * Finds `<!-- allow CODE: reason -->` at the ends of lines, and `# allow CODE: reason` in YAML.
 * The first is taken out of the text, since no reader gets it; no line and no column before it moves.
 */
export function readAllowances(path: string, source: string): Allowed {
  // Few files allow anything, and this is asked of every one.
  if (!source.includes(' allow')) return { text: source, allowances: [] };
  const lines = source.split('\n');
  if (!path.endsWith('.md')) return { text: source, allowances: allowancesIn(lines, inYaml) };
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  return {
    text: lines.map((line) => line.replace(inMarkdown, '')).join('\n'),
    allowances: [
      ...allowancesIn(lines, inMarkdown),
      ...allowancesIn(lines.slice(0, Math.max(0, end)), inYaml),
    ],
  };
}

/** At the end of a line, where several may stand. No reason is longer: a line may be a whole file. */
const inMarkdown =
  /(?<![ \t])[ \t]*<!-- allow\b((?:(?!-->).){0,500})-->(?:[ \t]*(?=\r?$)|(?=[ \t]*<!-- allow\b))/g;
const inYaml = /(?<=[ \t])# allow\b((?:(?![ \t]# allow\b)[^\r])*)/g;
const fence = /^---[ \t]*\r?$/;
const said = /^([a-z-]+\/[a-z-]+)\s*:\s*(.*)$/;

const allowancesIn = (lines: readonly string[], pattern: RegExp): readonly Allowance[] =>
  lines.flatMap((line, index) =>
    Array.from(line.matchAll(pattern), ({ 0: whole, 1: words = '', index: at }) => {
      const [, code = '', reason = ''] = said.exec(words.trim()) ?? [];
      return { line: index + 1, column: at + whole.search(/\S/) + 1, code, reason };
    }),
  );
