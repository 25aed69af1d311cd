import type { z } from 'zod';
import { clinic } from '../../schema/clinic.ts';
import { glossaryFile } from '../../schema/glossary-term.ts';
import { messagesFile } from '../../schema/messages.ts';
import { peopleFile } from '../../schema/person.ts';
import { referencesFile } from '../../schema/references-file.ts';
import { safetyFile } from '../../schema/safety-line.ts';
import { sequenceStructure } from '../../schema/sequence.ts';
import { faults } from '../faults.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { Source } from '../read/read-folder.ts';
import type { SourceFile } from '../read/source-file.ts';
import { parseDocument } from './parse-document.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import type { Places } from './places.ts';
import { readLine } from './read-line.ts';
import { keyOf, type Sources } from './sources.ts';

/** Parses every file into what it holds. Faults go to `problems`. */
export function parseSources(
  files: readonly Source[],
  places: Places,
  problems: Problem[],
): Sources {
  const sources: Sources = {
    clinic: undefined,
    references: new Map(),
    sequences: new Map(),
    messages: new Map(),
    glossary: new Map(),
    safety: new Map(),
    documents: new Map(),
  };
  const figures = new Map(
    files.flatMap(({ file, role }) =>
      role.role === 'figure' ? [[role.id, file.text.replaceAll('\r\n', '\n')] as const] : [],
    ),
  );
  for (const source of files) parseInto(sources, source, { places, problems, figures });
  return sources;
}

interface Context {
  readonly places: Places;
  readonly problems: Problem[];
  readonly figures: ReadonlyMap<string, string>;
}

function parseInto(sources: Sources, { file, role }: Source, context: Context): void {
  const yaml = <S extends z.ZodType>(schema: S) => accepted(schema, file, context.problems);
  switch (role.role) {
    case 'clinic':
      sources.clinic = yaml(clinic)?.value;
      checkTimeZone(sources.clinic?.timeZone, file, context.problems);
      return;
    case 'references':
      byId('reference', yaml(referencesFile), 'references', file, context, sources.references);
      return;
    case 'people':
      byId('person', yaml(peopleFile), 'people', file, context, new Map());
      return;
    case 'messages': {
      const parsed = yaml(messagesFile);
      if (parsed) sources.messages.set(role.locale, parsed.value.messages);
      return;
    }
    case 'glossary': {
      const terms = byId('term', yaml(glossaryFile), 'terms', file, context, new Map());
      sources.glossary.set(role.locale, terms);
      return;
    }
    case 'safety':
      readSafety(sources, role.locale, yaml(safetyFile), file, context);
      return;
    case 'sequence': {
      const parsed = yaml(sequenceStructure);
      if (!parsed) return;
      uniqueIds('step', parsed.value.steps, parsed, 'steps', file, context.problems);
      const { value: structure, placeOf } = parsed;
      sources.sequences.set(role.id, { id: role.id, file, structure, placeOf });
      return;
    }
    case 'figure':
      return;
    default: {
      const document = parseDocument(file, role, context);
      if (!document) return;
      const inLocale = sources.documents.get(role.locale) ?? new Map();
      sources.documents.set(role.locale, inLocale.set(keyOf(document), document));
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

function readSafety(
  sources: Sources,
  locale: string,
  parsed: ParsedYaml<z.infer<typeof safetyFile>> | undefined,
  file: SourceFile,
  { places, problems }: Context,
): void {
  if (!parsed) return;
  uniqueIds('safety line', parsed.value.lines, parsed, 'lines', file, problems);
  const lines = parsed.value.lines.map(({ text, ...line }, index) => ({
    ...line,
    children: readLine(text, parsed.locate(['lines', index, 'text']), places, problems),
  }));
  sources.safety.set(locale, lines);
}

/** Fills a map with the entries of a list by their ids. */
function byId<K extends string, E extends { id: string }>(
  what: string,
  parsed: ParsedYaml<Record<K, E[]> & { schemaVersion: 1 }> | undefined,
  key: K,
  file: SourceFile,
  { problems }: Context,
  into: Map<string, E>,
): Map<string, E> {
  const entries: readonly E[] = parsed?.value[key] ?? [];
  if (parsed) uniqueIds(what, entries, parsed, key, file, problems);
  for (const entry of entries) into.set(entry.id, entry);
  return into;
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
    const place = { ...parsed.placeOf([key, index, 'id']), file: file.path };
    if (seen.has(id)) problems.push(errorAt(place, faults.duplicateId(what, id)));
    seen.add(id);
  });
}

function checkTimeZone(name: string | undefined, file: SourceFile, problems: Problem[]): void {
  if (name === undefined) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    problems.push(file.problem(faults.timeZone(name), file.text.indexOf(name)));
  }
}
