import type { z } from 'zod';
import { clinicFacts } from '../../render/clinic-facts.ts';
import { clinic } from '../../schema/clinic.ts';
import { glossaryFile } from '../../schema/glossary-term.ts';
import { messagesFile } from '../../schema/messages.ts';
import { peopleFile } from '../../schema/person.ts';
import { redirectsFile } from '../../schema/redirects.ts';
import type { Reference } from '../../schema/reference.ts';
import { referencesFile } from '../../schema/references-file.ts';
import type { EntriesReview } from '../../schema/review.ts';
import { safetyFile } from '../../schema/safety-line.ts';
import { sequenceStructure } from '../../schema/sequence.ts';
import { faults } from '../faults.ts';
import { errorAt, type Place, type Problem } from '../problem.ts';
import type { SharedRole } from '../read/place-of-file.ts';
import type { SourceFile } from '../read/source-file.ts';
import { keepCanonicalJson } from '../resolve/canonical-json.ts';
import { wordsOfLine } from '../resolve/source-revision.ts';
import { isTimeZone } from './is-time-zone.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { Places } from './places.ts';
import { readLine } from './read-line.ts';
import type { Label, Shared } from './shared.ts';

/** What one file adds to what documents share. */
export interface SharedPart {
  readonly problems: readonly Problem[];
  readonly fill: (shared: Shared) => void;
  /** Undefined where nobody signs what the file holds. */
  readonly signable?: Signable | undefined;
}

/** Entries that a clinician signs: safety lines, terms, labels. */
export interface Signable {
  /** Their words by their ids. */
  readonly entries: ReadonlyMap<string, unknown>;
  readonly review: EntriesReview | undefined;
  /** Where an entry stands. */
  readonly placeOf: (id: string) => Place;
  /** Where the day of the next review stands. */
  readonly nextAt: () => Place;
}

/** Nothing shared yet. */
export const nothingShared = (): Shared => ({
  clinic: undefined,
  facts: new Map(),
  references: new Map(),
  sequences: new Map(),
  redirects: [],
  messages: new Map(),
  labels: new Map(),
  glossary: new Map(),
  safety: new Map(),
  signedLines: new Map(),
  signedTerms: new Map(),
  figures: new Map(),
  places: new Places(),
});

/** Parses a file that documents share. */
export function parseShared(file: SourceFile, role: SharedRole): SharedPart {
  const problems: Problem[] = [];
  return { problems, ...parsed(file, role, problems) };
}

type Parsed = Omit<SharedPart, 'problems'>;

const nothing: Parsed = { fill: () => undefined };

function parsed(file: SourceFile, role: SharedRole, problems: Problem[]): Parsed {
  const yaml = <S extends z.ZodType>(schema: S) => accepted(schema, file, problems);
  switch (role.role) {
    case 'clinic':
      return withClinic(yaml(clinic), file, problems);
    case 'references': {
      const entries = byId('reference', yaml(referencesFile), 'references', file, problems);
      const printed = [...entries].map(
        ([id, reference]) => [id, placedAs(reference, asPrinted(reference), file)] as const,
      );
      return {
        fill: ({ references, places }) => {
          for (const [id, reference] of printed) references.set(id, reference);
          places.consult(file.places);
        },
      };
    }
    case 'redirects':
      return withRedirects(yaml(redirectsFile), file, problems);
    case 'people':
      byId('person', yaml(peopleFile), 'people', file, problems);
      return nothing;
    case 'messages':
      return withMessages(role.locale, yaml(messagesFile), file);
    case 'glossary': {
      const glossary = yaml(glossaryFile);
      const terms = byId('term', glossary, 'terms', file, problems);
      for (const term of terms.values()) keepCanonicalJson(term);
      return {
        fill: (shared) => {
          shared.glossary.set(role.locale, terms);
          shared.places.consult(file.places);
        },
        signable: signable(terms, glossary, (id) =>
          file.places.of(terms.get(id) ?? {}, file.at(0)),
        ),
      };
    }
    case 'safety':
      return withSafety(role.locale, yaml(safetyFile), file, problems);
    case 'sequence':
      return withSequence(role.id, yaml(sequenceStructure), file, problems);
    case 'figure': {
      const svg = file.text.replaceAll('\r\n', '\n');
      return { fill: ({ figures }) => figures.set(role.id, svg) };
    }
  }
}

function accepted<S extends z.ZodType>(
  schema: S,
  file: SourceFile,
  problems: Problem[],
): ParsedYaml<z.infer<S>> | undefined {
  const outcome = parseYaml(schema, file);
  if ('parsed' in outcome) return outcome.parsed;
  problems.push(...outcome.problems);
  return undefined;
}

function withClinic(
  parsed: ParsedYaml<z.infer<typeof clinic>> | undefined,
  file: SourceFile,
  problems: Problem[],
): Parsed {
  if (!parsed) return nothing;
  const { value, placeOf } = parsed;
  if (!isTimeZone(value.timeZone)) {
    problems.push(errorAt(placeOf(['timeZone']), faults.timeZone(value.timeZone)));
  }
  const facts = clinicFacts(value);
  file.places.put(value, () => placeOf(['neutralName']));
  return {
    fill: (shared) => {
      shared.places.consult(file.places);
      shared.clinic = value;
      shared.facts = facts;
    },
  };
}

function withMessages(
  locale: string,
  parsed: ParsedYaml<z.infer<typeof messagesFile>> | undefined,
  file: SourceFile,
): Parsed {
  if (!parsed) return nothing;
  const { messages } = parsed.value;
  const placeOf = (id: string) => parsed.placeOf(['messages', ...id.split('.')]);
  const labels = labelsIn(messages).map((label) => file.places.put(label, () => placeOf(label.id)));
  return {
    fill: (shared) => {
      shared.messages.set(locale, messages);
      shared.labels.set(locale, labels);
      shared.places.consult(file.places);
    },
    signable: signable(new Map(labels.map(({ id, text }) => [id, text])), parsed, placeOf),
  };
}

/** Every label, those of groups with the name of the group before theirs. */
const labelsIn = (group: object, prefix = ''): readonly Label[] =>
  Object.entries(group).flatMap(([name, value]: [string, unknown]) => {
    const id = `${prefix}${name}`;
    if (typeof value === 'string') return [{ id, text: value }];
    return typeof value === 'object' && value !== null ? labelsIn(value, `${id}.`) : [];
  });

/** What can be signed of a file that was read. */
const signable = (
  entries: Signable['entries'],
  parsed: ParsedYaml<{ review?: EntriesReview | undefined }> | undefined,
  placeOf: Signable['placeOf'],
): Signable | undefined =>
  parsed && {
    ...{ entries, placeOf, review: parsed.value.review },
    nextAt: () => parsed.placeOf(['review', 'next']),
  };

function placedAs<T extends object>(authored: object, value: T, { places }: SourceFile): T {
  places.putWith(value, authored);
  return value;
}

/** A reference without what only editors read. */
function asPrinted({ design: _, ...printed }: Reference): Reference {
  return keepCanonicalJson(printed);
}

function withSafety(
  locale: string,
  parsed: ParsedYaml<z.infer<typeof safetyFile>> | undefined,
  file: SourceFile,
  problems: Problem[],
): Parsed {
  if (!parsed) return nothing;
  uniqueIds('safety line', parsed.value.lines, parsed, 'lines', file, problems);
  const lines = parsed.value.lines.map(({ text, ...line }, index) => {
    const children = readLine(text, parsed.locate(['lines', index, 'text']), file, problems);
    return file.places.put({ ...line, children }, () => parsed.placeOf(['lines', index]));
  });
  const byLineId = new Map(lines.map((line) => [line.id, line]));
  const words = new Map(lines.map((line) => [line.id, wordsOfLine(line)]));
  return {
    fill: ({ safety, places }) => {
      safety.set(locale, lines);
      places.consult(file.places);
    },
    signable: signable(words, parsed, (id) => file.places.of(byLineId.get(id) ?? {}, file.at(0))),
  };
}

function withSequence(
  id: string,
  parsed: ParsedYaml<z.infer<typeof sequenceStructure>> | undefined,
  file: SourceFile,
  problems: Problem[],
): Parsed {
  if (!parsed) return nothing;
  const { value: structure, placeOf } = parsed;
  uniqueIds('step', structure.steps, parsed, 'steps', file, problems);
  const moved = structure.moves.map(({ from }) => ({ id: from }));
  uniqueIds('move', moved, parsed, 'moves', file, problems);
  return { fill: ({ sequences }) => sequences.set(id, { id, file, structure, placeOf }) };
}

function withRedirects(
  parsed: ParsedYaml<z.infer<typeof redirectsFile>> | undefined,
  file: SourceFile,
  problems: Problem[],
): Parsed {
  if (!parsed) return nothing;
  const { redirects } = parsed.value;
  const named = redirects.map(({ from }) => ({ id: from }));
  uniqueIds('redirect', named, parsed, 'redirects', file, problems);
  const placed = redirects.map((one, index) => ({
    ...one,
    place: parsed.placeOf(['redirects', index]),
  }));
  return {
    fill: (shared) => {
      shared.redirects = placed;
    },
  };
}

/** The entries of a list by their ids. */
function byId<K extends string, E extends { id: string }>(
  what: string,
  parsed: ParsedYaml<Record<K, E[]>> | undefined,
  key: K,
  file: SourceFile,
  problems: Problem[],
): ReadonlyMap<string, E> {
  const entries: readonly E[] = parsed?.value[key] ?? [];
  if (!parsed) return new Map();
  uniqueIds(what, entries, parsed, key, file, problems);
  entries.forEach((entry, index) => {
    file.places.put(entry, () => parsed.placeOf([key, index]));
  });
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function uniqueIds(
  what: string,
  entries: readonly { readonly id: string }[],
  parsed: Pick<ParsedYaml<unknown>, 'placeOf'>,
  key: string,
  file: SourceFile,
  problems: Problem[],
): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) {
      const place = { ...parsed.placeOf([key, index, 'id']), file: file.path };
      problems.push(errorAt(place, faults.duplicateId(what, id)));
    }
    seen.add(id);
  });
}
