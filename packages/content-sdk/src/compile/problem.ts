/** A place in a file. Lines and columns count from 1; columns count UTF-16 units. */
export interface Place {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong, without where. */
export interface Fault {
  /** Permanent and unique, such as `include/cycle`. */
  readonly code: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A fault in content: what happened, where, and what to do. */
export interface Problem extends Fault, Place {
  /** An error stops a build, a warning does not, and what is allowed is only listed. */
  readonly severity: 'error' | 'warning' | 'allowed';
  /** Why it is allowed, in the words of who allowed it on that line. */
  readonly reason?: string;
}

/** A fault as an error at a place. */
export const errorAt = (place: Place, fault: Fault): Problem => ({
  ...fault,
  ...place,
  severity: 'error',
});

/** Problems in the order of files, lines and columns, each once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
