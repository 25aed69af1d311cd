import { constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { faults } from '../faults.ts';
import { errorAt, type Fault, type Place, type Problem } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import { limits } from './beyond-limits.ts';
import { faultOfIssue } from './fault-of-issue.ts';
import { once } from './once.ts';
import { type Locate, startingAt } from './reader.ts';
import { offsetAt, spotOf } from './yaml-spots.ts';

/** YAML that a schema accepts, with the places of what it says. */
export interface ParsedYaml<T> {
  readonly value: T;
  /** Where the value at a path starts, inside its quotes if it has any. */
  readonly placeOf: (path: readonly PropertyKey[], ofKey?: boolean) => Place;
  /**
   * How a place inside the text at a path becomes a place in the file. Where YAML changed the text,
   * by folding lines or by escapes, it is the place where the text starts.
   */
  locate(path: readonly PropertyKey[]): Locate;
}

type Outcome<T> = { parsed: ParsedYaml<T> } | { problems: readonly Problem[] };

/** Parses YAML that starts at `offset` of a file, and holds it against a schema. */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  file: SourceFile,
  yaml: string = file.text,
  offset = 0,
): Outcome<z.infer<S>> {
  if (yaml.length > limits.file) {
    return { problems: [file.problem(faults.tooLong(limits.file), offset + limits.file)] };
  }
  const read = readYaml(yaml);
  if ('fault' in read) return { problems: [file.problem(read.fault, offset + read.at)] };
  const { events, value } = read;
  const root = once(() => spotOf(events, yaml));
  const placeOf = (path: readonly PropertyKey[], ofKey = false) =>
    file.at(offset + offsetAt(root(), path, ofKey));
  const result = schema.safeParse(value);
  if (!result.success) {
    return {
      problems: result.error.issues
        .flatMap((issue) => faultOfIssue(issue, schema, value))
        .slice(0, most)
        .map(({ fault, path }) =>
          errorAt(placeOf(path, fault.code === 'schema/unknown-key'), fault),
        ),
    };
  }
  const locate = (path: readonly PropertyKey[]): Locate => {
    const located = once((): Locate => {
      const text = valueAt(value, path);
      const place = placeOf(path);
      const isVerbatim = typeof text === 'string' && yaml.startsWith(text, offsetAt(root(), path));
      return isVerbatim ? startingAt(place) : () => place;
    });
    return (line, column) => located()(line, column);
  };
  return { parsed: { value: result.data, placeOf, locate } };
}

/** Problems of one file that are reported at once: the first ones are mended first. */
const most = 50;

/** More lists and maps inside each other than any file of a library has. */
export const deepest = 40;

type Read = { events: Event[]; value: unknown } | { fault: Fault; at: number };

/** Reads one YAML document. Whatever is wrong with it is a value. */
function readYaml(source: string): Read {
  try {
    const events = parseEvents(source, { maxDepth: deepest });
    const alias = events.find(({ type }) => type === EVENT_ID.ALIAS);
    if (alias?.type === EVENT_ID.ALIAS) {
      return { fault: faults.yamlAlias(), at: Math.max(0, alias.anchorStart - 1) };
    }
    const [value = null, ...others] = constructFromEvents(events, { source });
    if (others.length > 0) return { fault: faults.yaml('two documents in one file'), at: 0 };
    if (!isWellFormed(value)) return { fault: faults.yaml('half of a character'), at: 0 };
    return { events, value };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { fault: faults.yaml(error.reason), at: error.mark?.position ?? 0 };
  }
}

/** Whether every text is whole: YAML escapes can name one half of a character. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => key.isWellFormed() && isWellFormed(inner));
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
