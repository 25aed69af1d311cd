import type { z } from 'zod';
import {
  articleFrontMatter,
  faqFrontMatter,
  handoutFrontMatter,
  noticeFrontMatter,
  stepFrontMatter,
} from '../../schema/front-matter.ts';
import type { Problem } from '../problem.ts';
import type { DocumentRole } from '../read/place-of-file.ts';
import type { SourceFile } from '../read/source-file.ts';
import { keepCanonicalJson } from '../resolve/canonical-json.ts';
import { type AuthoredDocument, isInclude } from './authored.ts';
import { createReader } from './create-reader.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { readLine } from './read-line.ts';
import { readSections } from './read-sections.ts';
import { type Figures, inFile } from './reader.ts';
import { type SplitFile, splitFrontMatter } from './split-front-matter.ts';
import { toMdast } from './to-mdast.ts';

/** What the parser of a document needs from the library. */
export interface ParseContext {
  readonly figures: Figures;
  readonly problems: Problem[];
}

/** Parses one Markdown file. Undefined where its front matter cannot be read; faults are reported. */
export function parseDocument(
  file: SourceFile,
  role: DocumentRole,
  context: ParseContext,
): AuthoredDocument | undefined {
  const split = splitFrontMatter(file);
  if ('code' in split) {
    context.problems.push(split);
    return undefined;
  }
  const front = <S extends z.ZodType>(schema: S) => frontMatter(schema, file, split, context);
  // The body is read even where the front matter is at fault, so that one run reports everything.
  const { id, locale } = role;
  const body: Body = { file, id, locale, ...readBody(file, split.markdown, context) };
  const authored = withFrontMatter(role, front, body, context);
  return authored && file.places.put(authored, file.at(0));
}

function withFrontMatter(
  { role }: DocumentRole,
  front: <S extends z.ZodType>(schema: S) => Front<S>,
  body: Body,
  context: ParseContext,
): AuthoredDocument | undefined {
  switch (role) {
    case 'article':
      return parseArticle(front(articleFrontMatter), body, context);
    case 'faq':
      return parsePlain('faq', front(faqFrontMatter), body);
    case 'notice':
      return parsePlain('notice', front(noticeFrontMatter), body);
    case 'handout':
      return parsePlain('handout', front(handoutFrontMatter), body);
    case 'step':
      return parseStep(front(stepFrontMatter), body);
  }
}

type Body = Pick<AuthoredDocument, 'file' | 'id' | 'locale' | 'figures' | 'blocks' | 'sections'>;
type Front<S extends z.ZodType> = ParsedYaml<z.infer<S>> | undefined;

function frontMatter<S extends z.ZodType>(
  schema: S,
  file: SourceFile,
  split: SplitFile,
  context: ParseContext,
): Front<S> {
  const outcome = parseYaml(schema, file, split.yaml, split.yamlOffset);
  if ('parsed' in outcome) return outcome.parsed;
  context.problems.push(...outcome.problems);
  return undefined;
}

function readBody(file: SourceFile, markdown: string, context: ParseContext) {
  const asked = new Set<string>();
  const figures: Figures = {
    get: (name) => {
      asked.add(name);
      return context.figures.get(name);
    },
    keys: () => context.figures.keys(),
  };
  const reader = createReader({
    ...{ figures, text: markdown, locate: inFile(file) },
    ...{ places: file.places, problems: context.problems },
  });
  const { blocks, sections } = readSections(toMdast(markdown).children, reader);
  keepWords({ blocks, sections });
  return { figures: asked, blocks, sections };
}

/** The same blocks are digested for a section, its document, and whatever includes them. */
function keepWords({ blocks, sections }: Pick<Body, 'blocks' | 'sections'>): void {
  keepCanonicalJson(blocks);
  for (const part of sections) if (!isInclude(part)) keepWords(part);
}

function parseArticle(
  front: Front<typeof articleFrontMatter>,
  body: Body,
  { problems }: ParseContext,
): AuthoredDocument | undefined {
  if (!front) return undefined;
  const { title, mentions, review, translation, description } = front.value;
  const { summary, keyFacts, audience, related } = front.value;
  const line = (markdown: string, ...path: PropertyKey[]) =>
    readLine(markdown, front.locate(path), body.file, problems);
  return {
    kind: 'article',
    ...body,
    ...{ title, mentions, review, translation, audience, description },
    placeOf: front.placeOf,
    spots: spotsOf(front, body.file, { title, ...(description && { description }) }),
    related: body.file.places.put(related, () => front.placeOf(['related'])),
    fields: {},
    summary: line(summary, 'summary'),
    keyFacts: keyFacts.map((fact, index) => line(fact, 'keyFacts', index)),
  };
}

function parsePlain(
  kind: 'faq' | 'notice' | 'handout',
  front: Front<typeof faqFrontMatter> | Front<typeof handoutFrontMatter>,
  body: Body,
): AuthoredDocument | undefined {
  if (!front) return undefined;
  const { title, mentions, review, translation } = front.value;
  const fields = 'fields' in front.value ? front.value.fields : {};
  const pages = 'pages' in front.value ? front.value.pages : undefined;
  const spots = spotsOf(front, body.file, { title, ...(pages && { pages: String(pages) }) });
  const { placeOf } = front;
  return { kind, ...body, title, mentions, review, translation, fields, spots, placeOf };
}

function parseStep(front: Front<typeof stepFrontMatter>, body: Body): AuthoredDocument | undefined {
  if (!front) return undefined;
  const { title, mentions, review, translation, fields, subject, preheader } = front.value;
  const sequence = body.id.slice(0, body.id.indexOf('/'));
  const spots = spotsOf(front, body.file, { title, subject, preheader });
  const words = { title, mentions, review, translation, fields, subject, preheader, spots };
  return { kind: 'step', ...body, ...words, sequence, placeOf: front.placeOf };
}

/** Plain words of front matter as objects, so that they have a place. */
const spotsOf = (
  front: Pick<ParsedYaml<unknown>, 'placeOf'>,
  { places }: SourceFile,
  words: Readonly<Record<string, string>>,
): AuthoredDocument['spots'] =>
  new Map(
    Object.entries(words).map(([name, text]) => [
      name,
      places.put({ text }, () => front.placeOf([name])),
    ]),
  );
