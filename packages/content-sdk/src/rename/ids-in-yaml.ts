import { parseEvents } from 'js-yaml';
import { deepest } from '../compile/parse/parse-yaml.ts';
import { toMdast } from '../compile/parse/to-mdast.ts';
import { type Spot, spotOf } from '../compile/parse/yaml-spots.ts';
import type { DocumentRole, FileRole } from '../compile/read/place-of-file.ts';
import { linksIn } from './ids-in-body.ts';
import type { Renaming } from './renaming.ts';

/** The places of everything that some YAML says. @throws YAMLException where it is none */
export const spotsIn = (yaml: string): Spot =>
  spotOf(parseEvents(yaml, { maxDepth: deepest }), yaml);

/** Where an id that changes stands in front matter: in related articles, sign-offs and links. */
export function idsInFrontMatter(yaml: string, role: DocumentRole, renaming: Renaming): number[] {
  const root = spotsIn(yaml);
  const document = `${role.role}:${role.id}`;
  const signed = ['review', 'translation'].flatMap((key) => [
    ...(valueAt(root, key, 'sections')?.entries.values() ?? []),
  ]);
  return [
    ...itemsAt(root, 'related').flatMap((one) => idIn('article:', one, renaming)),
    ...signed.flatMap(({ key }) => idIn(`${document}#`, key, renaming)),
    ...[valueAt(root, 'summary'), ...itemsAt(root, 'keyFacts')].flatMap((line) =>
      idsInLine(line, yaml, renaming),
    ),
  ];
}

/** Where an id that changes stands in a file that documents share. */
export function idsInShared(yaml: string, role: FileRole, renaming: Renaming): number[] {
  const root = spotsIn(yaml);
  if (role.role === 'safety') {
    const lines = itemsAt(root, 'lines');
    return lines.flatMap((line) => idsInLine(valueAt(line, 'text'), yaml, renaming));
  }
  if (role.role !== 'sequence') return [];
  const inStep = `step:${role.id}/`;
  // What stands before the colon in a map of steps is archived, and keeps the id that it had.
  const targets = itemsAt(root, 'moves').flatMap((move) => [
    ...(valueAt(move, 'steps')?.entries.values() ?? []),
  ]);
  return [
    ...itemsAt(root, 'steps').flatMap((step) => [
      ...idIn(inStep, valueAt(step, 'id'), renaming),
      ...itemsAt(step, 'include').flatMap((include) => idsInTarget(include, renaming)),
    ]),
    ...targets.flatMap(({ value }) => idIn(inStep, value, renaming)),
  ];
}

/** Where an id that changes stands in a list of names, such as `coverage.yaml`. */
export function idsInList(yaml: string, renaming: Renaming): number[] {
  const visit = (spot: Spot): number[] => [
    ...idIn('', spot, renaming),
    ...spot.items.flatMap(visit),
    ...[...spot.entries.values()].flatMap(({ value }) => visit(value)),
  ];
  return visit(spotsIn(yaml));
}

function idsInTarget(include: Spot, renaming: Renaming): readonly number[] {
  const article = valueAt(include, 'article');
  return [
    ...idIn('article:', article, renaming),
    ...idIn(`article:${article?.text}#`, valueAt(include, 'section'), renaming),
    ...idIn('faq:', valueAt(include, 'faq'), renaming),
  ];
}

/** Where the id stands in a scalar that names something by the end of its name. */
function idIn(before: string, spot: Spot | undefined, { idAt }: Renaming): readonly number[] {
  const at = spot?.start === undefined ? undefined : idAt(before, spot.text);
  return spot?.start === undefined || at === undefined ? [] : [spot.start + at];
}

const address = /(?:\]\(\s*<?|<)([a-z]+:[a-z0-9#-]+)/g;

/**
 * Where ids stand in the links of a line of Markdown. YAML may have folded it, so that the places of
 * the parser are not those of the file: the addresses are found in the file, one for each link.
 */
function idsInLine(line: Spot | undefined, yaml: string, renaming: Renaming): readonly number[] {
  if (line?.start === undefined || !line.text.includes(':')) return [];
  const { start } = line;
  const idAt = (name: string) => renaming.idAt('', name);
  const links = linksIn(toMdast(line.text.trim())).filter(({ url }) => idAt(url) !== undefined);
  const found = [...yaml.slice(start, line.end).matchAll(address)].flatMap((match) => {
    const [whole, name = ''] = match;
    const at = idAt(name);
    return at === undefined ? [] : [start + match.index + whole.length - name.length + at];
  });
  return found.length === links.length ? found : [];
}

const valueAt = (spot: Spot, ...path: readonly string[]): Spot | undefined =>
  path.reduce<Spot | undefined>((at, key) => at?.entries.get(key)?.value, spot);

const itemsAt = (spot: Spot, key: string): readonly Spot[] => valueAt(spot, key)?.items ?? [];
