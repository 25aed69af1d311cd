/** A fenced block of code in Markdown. */
interface Fence {
  /** Everything that stands after the opening marks: `ts`, `md`. */
  readonly language: string;
  readonly code: string;
  /** The line of the text, from 1, on which the code starts. */
  readonly line: number;
}

/** A fence whose code is checked and run. */
export type CodeFence = Fence & { readonly language: 'ts' | 'tsx' };

/** The fences of a Markdown text, in order. */
function fencesIn(markdown: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: { marks: string; language: string; line: number; code: string[] } | undefined;
  for (const [index, text] of markdown.split('\n').entries()) {
    const [, marks = '', language = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*(.*)$/.exec(text) ?? [];
    if (!open) {
      if (marks) open = { marks, language: language.trim(), line: index + 2, code: [] };
    } else if (marks.startsWith(open.marks) && language === '') {
      fences.push({ language: open.language, line: open.line, code: open.code.join('\n') });
      open = undefined;
    } else open.code.push(text);
  }
  return fences;
}

/** The fences that are TypeScript and nothing but that. */
export const codeFencesIn = (markdown: string): readonly CodeFence[] =>
  fencesIn(markdown).filter(isCode);

const isCode = (fence: Fence): fence is CodeFence =>
  fence.language === 'ts' || fence.language === 'tsx';
