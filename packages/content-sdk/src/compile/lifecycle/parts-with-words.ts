import { EVENT_ID, parseEvents, YAMLException } from 'js-yaml';
import { deepest } from '../parse/parse-yaml.ts';
import { splitFrontMatter } from '../parse/split-front-matter.ts';
import type { SourceFile } from '../read/source-file.ts';

/** Words of a file that readers get, as they are written. */
export interface Part {
  readonly text: string;
  /** Where it begins in the file. */
  readonly start: number;
}

/** What readers get of a file, in order: values of YAML, without comments, and all the Markdown. */
export function partsWithWords(file: SourceFile): readonly Part[] {
  if (!file.path.endsWith('.md')) return valuesIn({ text: file.text, start: 0 });
  const split = splitFrontMatter(file);
  if ('code' in split) return [];
  const start = split.yamlOffset + split.yaml.length;
  return [
    ...valuesIn({ text: split.yaml, start: split.yamlOffset }),
    { text: file.text.slice(start), start },
  ];
}

/** The values of YAML; none of what is not YAML, which is reported elsewhere. */
function valuesIn({ text, start }: Part): readonly Part[] {
  try {
    return parseEvents(text, { maxDepth: deepest }).flatMap((event) =>
      event.type === EVENT_ID.SCALAR && event.valueStart >= 0
        ? [
            {
              text: text.slice(event.valueStart, event.valueEnd),
              start: start + event.valueStart,
            },
          ]
        : [],
    );
  } catch (error) {
    if (error instanceof YAMLException) return [];
    throw error;
  }
}
