import type { Shared } from '../parse/shared.ts';
import { digestOf } from '../resolve/digest.ts';
import type { Outline } from './known.ts';

/** What can be asked about by an id. */
export type IdKind = 'reference' | 'fact' | 'term';

/**
 * What a document takes from outside its own file, each as one text. Two equal answers mean that
 * the document would be the same.
 */
export const questions = {
  /** What an id stands for. */
  id: (kind: IdKind, id: string, locale: string): string =>
    kind === 'term' ? `term ${locale} ${id}` : `${kind} ${id}`,
  /** Which ids there are. */
  ids: (kind: IdKind, locale: string): string => (kind === 'term' ? `terms ${locale}` : `${kind}s`),
  /** Every entry of a glossary. */
  glossary: (locale: string): string => `glossary ${locale}`,
  /** Every fact of the clinic. */
  facts: 'clinic-facts',
  /** Every label of a locale. */
  messages: (locale: string): string => `messages ${locale}`,
  figure: (name: string): string => `figure ${name}`,
  /** Whether the clinic's facts could be read: without them no rule is run. */
  clinic: 'clinic',
  safety: (locale: string): string => `safety ${locale}`,
  /** What a sequence plans for a step, `SEQUENCE/STEP`. */
  plan: (step: string): string => `plan ${step}`,
  /** The bytes of another file: where its words stand, and what is allowed on its lines. */
  file: (path: string): string => `file ${path}`,
  /** The source of another document. */
  source: (locale: string, key: string): string => `source ${locale} ${key}`,
  /** The revision of another document. */
  revision: (locale: string, key: string): string => `revision ${locale} ${key}`,
} as const;

/** What answers rest on. */
export interface Answering {
  readonly shared: Shared;
  /** The hash of a document's file; undefined where there is none. */
  hashOf(locale: string, key: string): string | undefined;
  outlineOf(locale: string, key: string): Outline | undefined;
  /** The hash of a file; undefined where there is none. */
  hashOfFile(path: string): string | undefined;
}

/** The answer to a question as things are now; empty where nothing is there. */
export function answerTo(
  question: string,
  { shared, hashOf, hashOfFile, outlineOf }: Answering,
): string {
  const [about = '', first = '', second = ''] = question.split(' ');
  switch (about) {
    case 'reference':
      return brief(shared.references.get(first));
    case 'fact':
      return brief(shared.facts.get(first));
    case 'term':
      return brief([
        shared.glossary.get(first)?.get(second) ?? null,
        shared.signedTerms.get(first)?.has(second) ?? false,
      ]);
    case 'references':
      return brief([...shared.references.keys()].sort());
    case 'facts':
      return brief([...shared.facts.keys()].sort());
    case 'terms':
      return brief([...(shared.glossary.get(first)?.keys() ?? [])].sort());
    case 'glossary':
      return brief([...(shared.glossary.get(first)?.values() ?? [])]);
    case 'clinic':
      return shared.clinic ? 'read' : '';
    case 'clinic-facts':
      return brief(shared.clinic);
    case 'messages':
      return brief(shared.messages.get(first));
    case 'figure':
      return brief(shared.figures.get(first));
    case 'safety':
      return brief([shared.safety.get(first) ?? null, [...(shared.signedLines.get(first) ?? [])]]);
    case 'plan':
      return brief(plannedFor(first, shared));
    case 'file':
      return hashOfFile(first) ?? '';
    case 'source':
      return hashOf(first, second) ?? '';
    case 'revision':
      return outlineOf(first, second)?.revision ?? '';
    default:
      throw new TypeError(`Nobody can answer "${question}".`);
  }
}

function plannedFor(step: string, { sequences }: Shared): unknown {
  const [sequence = '', id] = step.split('/');
  return sequences.get(sequence)?.structure.steps.find((one) => one.id === id)?.include;
}

const brief = (value: unknown): string => (value === undefined ? '' : digestOf(value).slice(0, 16));

/** Whether a question is about the revision of another document. */
export const isAboutRevision = (question: string): boolean => question.startsWith('revision ');
