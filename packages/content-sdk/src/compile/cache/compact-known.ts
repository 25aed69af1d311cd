import type { FileRecord, Known, Outline, SignOff } from '../incremental/known.ts';

/** What is known, as rows instead of objects: ten thousand documents are read in milliseconds. */
export interface CompactKnown {
  readonly timeZone: string;
  readonly redirects: Known['redirects'];
  readonly sequences: Known['sequences'];
  readonly problems: Known['problems'];
  readonly answers: readonly (readonly [question: string, answer: string])[];
  readonly files: readonly CompactFile[];
}

type CompactFile = readonly [
  path: string,
  stamp: readonly [size: number, mtime: number, ctime: number] | 0,
  hash: string,
  problems: readonly [FileRecord['found'], FileRecord['later']] | 0,
  outline: CompactOutline | 0,
  /** As places in the list of answers. */
  asked: readonly number[],
  allowances: FileRecord['allowances'] | 0,
  statements: FileRecord['statements'] | 0,
  signOff: CompactSignOff | 0,
];

type CompactOutline = readonly [
  kind: Outline['kind'],
  id: string,
  locale: string,
  title: string,
  revision: string,
  sourceRevision: string,
  review: Outline['review'],
  sections: Outline['sections'],
  includedSections: readonly string[],
  links: Outline['links'],
];

type CompactSignOff = readonly [
  by: string,
  credential: string,
  on: string,
  next: string,
  names: string,
  nextAt: SignOff['nextAt'],
  lapsed: SignOff['lapsed'],
];

export function toCompact({ files, answers, problems, ...known }: Known): CompactKnown {
  const places = new Map([...answers.keys()].map((question, index) => [question, index]));
  return {
    ...{ timeZone: known.timeZone, redirects: known.redirects, sequences: known.sequences },
    problems,
    answers: [...answers],
    files: [...files].map(([path, record]) => [
      path,
      record.stamp ? [record.stamp.size, record.stamp.mtime, record.stamp.ctime] : 0,
      record.hash,
      record.found.length + record.later.length > 0 ? [record.found, record.later] : 0,
      record.outline ? compactOutline(record.outline) : 0,
      record.asked.map((question) => places.get(question) ?? 0),
      record.allowances.length > 0 ? record.allowances : 0,
      record.statements.length > 0 ? record.statements : 0,
      record.signOff ? compactSignOff(record.signOff) : 0,
    ]),
  };
}

export function fromCompact(compact: CompactKnown): Known {
  const { timeZone, redirects, sequences, problems, answers, files } = compact;
  const questions = answers.map(([question]) => question);
  return {
    ...{ timeZone, redirects, sequences, problems },
    answers: new Map(answers),
    files: new Map(
      files.map(([path, stamp, hash, faults, outline, asked, ...rest]) => {
        const [allowances, statements, signOff] = rest;
        const record: FileRecord = {
          stamp: stamp ? { size: stamp[0], mtime: stamp[1], ctime: stamp[2] } : undefined,
          hash,
          found: faults ? faults[0] : [],
          later: faults ? faults[1] : [],
          outline: outline ? outlineFrom(outline) : undefined,
          asked: asked.map((index) => questions[index] ?? ''),
          allowances: allowances || [],
          statements: statements || [],
          signOff: signOff ? signOffFrom(signOff) : undefined,
        };
        return [path, record];
      }),
    ),
  };
}

const compactOutline = (outline: Outline): CompactOutline => [
  outline.kind,
  outline.id,
  outline.locale,
  outline.title,
  outline.revision,
  outline.sourceRevision,
  outline.review,
  outline.sections,
  outline.includedSections,
  outline.links,
];

const compactSignOff = (signOff: SignOff): CompactSignOff => [
  signOff.by,
  signOff.credential,
  signOff.on,
  signOff.next,
  signOff.names,
  signOff.nextAt,
  signOff.lapsed,
];

const outlineFrom = (row: CompactOutline): Outline => {
  const [kind, id, locale, title, revision, sourceRevision, review, ...rest] = row;
  const [sections, included, links] = rest;
  return {
    ...{ kind, id, locale, title, revision, sourceRevision, review },
    ...{ sections, includedSections: included, links },
  };
};

const signOffFrom = ([by, credential, on, next, ...rest]: CompactSignOff): SignOff => {
  const [names, nextAt, lapsed] = rest;
  return { by, credential, on, next, names, nextAt, lapsed };
};
