import { z } from 'zod';
import { clinic } from '../../schema/clinic.ts';
import { document } from '../../schema/document.ts';
import {
  articleFrontMatter,
  faqFrontMatter,
  handoutFrontMatter,
  noticeFrontMatter,
  stepFrontMatter,
} from '../../schema/front-matter.ts';
import { glossaryFile } from '../../schema/glossary-term.ts';
import { messagesFile } from '../../schema/messages.ts';
import { peopleFile } from '../../schema/person.ts';
import { redirectsFile } from '../../schema/redirects.ts';
import { referencesFile } from '../../schema/references-file.ts';
import { safetyFile } from '../../schema/safety-line.ts';
import { sequenceStructure } from '../../schema/sequence.ts';

const schemas = {
  article: articleFrontMatter,
  clinic,
  document,
  faq: faqFrontMatter,
  glossary: glossaryFile,
  handout: handoutFrontMatter,
  messages: messagesFile,
  notice: noticeFrontMatter,
  people: peopleFile,
  redirects: redirectsFile,
  references: referencesFile,
  safety: safetyFile,
  sequence: sequenceStructure,
  step: stepFrontMatter,
} as const;

/** The kinds of file that there are schemas for. `document` is what a build writes. */
export type SchemaName = keyof typeof schemas;

/** The names of all schemas, sorted. */
export const schemaNames = Object.keys(schemas).sort();

/**
 * The JSON Schema (draft 2020-12) of a kind of file, as an editor reads it.
 *
 * @see https://json-schema.org/draft/2020-12
 * @example
 * ```ts
 * import { jsonSchema } from '@calliope/content-sdk/compile';
 *
 * jsonSchema('clinic')['title'];
 * // 'clinic'
 * ```
 */
export const jsonSchema = (name: SchemaName): Record<string, unknown> => ({
  title: name,
  ...z.toJSONSchema(schemas[name], { io: 'input' }),
});

/** Whether there is a schema of this name. */
export const isSchemaName = (name: string): name is SchemaName => Object.hasOwn(schemas, name);
