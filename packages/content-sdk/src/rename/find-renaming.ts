import { didYouMean } from '../compile/nearest.ts';
import { slug } from '../schema/ids.ts';
import type { Redirect } from '../schema/redirects.ts';
import type { Names } from './names.ts';
import { RenameRefusal } from './refusal.ts';

/** What somebody means who writes two names, the second perhaps in short. */
export interface Meant {
  readonly from: string;
  readonly to: string;
}

/**
 * Finds out what is renamed, and to what.
 *
 * @throws RenameRefusal where that is not clear, not there, taken or no name
 */
export function findRenaming(
  oldName: string,
  newName: string,
  names: Names,
  redirects: readonly Redirect[],
): Meant {
  const from = findName(oldName, names);
  const to = complete(newName, from);
  if (to === from) throw new RenameRefusal(`${from} has this name already.`);
  requireSlug(to.slice(startOf(from).length));
  requireFree(to, names);
  const led = redirects.find((redirect) => redirect.from === to && redirect.to !== from);
  if (led) {
    throw new RenameRefusal(
      `${to} is an old name of ${led.to}, and whoever looks for it must go on finding that. Choose another id.`,
    );
  }
  return { from, to };
}

function findName(asked: string, names: Names): string {
  const [document = '', section] = asked.split('#');
  const name = findDocument(document, names);
  if (section === undefined) return name;
  const own = names.own.get(name) ?? new Set();
  if (own.has(section)) return `${name}#${section}`;
  const isIncluded = names.included.get(name)?.has(section);
  const hint = isIncluded ? 'It is included there. Rename it where it was written.' : '';
  throw new RenameRefusal(
    `${name} has no section "${section}" of its own. ${hint || didYouMean(section, own)}`.trim(),
  );
}

function findDocument(asked: string, { documents }: Names): string {
  if (documents.has(asked)) return asked;
  const found = [...documents].filter((name) => idOf(name) === asked);
  if (found.length === 1 && found[0] !== undefined) return found[0];
  if (found.length > 1) {
    throw new RenameRefusal(`"${asked}" could be ${found.join(' and ')}. Write the whole name.`);
  }
  const suggestion = didYouMean(
    asked,
    [...documents].flatMap((name) => [name, idOf(name)]),
  );
  throw new RenameRefusal(
    `There is no "${asked}". ${suggestion}calliope status lists every document.`,
  );
}

const idOf = (name: string): string => name.slice(name.indexOf(':') + 1);
const kindOf = (name: string): string => name.slice(0, name.indexOf(':'));

/** The whole new name, of which everything but the id is that of the old one. */
function complete(asked: string, from: string): string {
  const [document = '', section] = from.split('#');
  if (section !== undefined) return `${document}#${newSection(asked, document)}`;
  if (asked.includes('#')) {
    throw new RenameRefusal(`${asked} is a section, and ${from} is none.`);
  }
  if (asked.includes(':') && kindOf(asked) !== kindOf(from)) {
    throw new RenameRefusal(`${from} stays of its kind. Write ${kindOf(from)}:${idOf(asked)}.`);
  }
  const id = idOf(asked);
  if (kindOf(from) !== 'step') return `${kindOf(from)}:${id}`;
  const start = startOf(from);
  if (id.includes('/') && !`step:${id}`.startsWith(start)) {
    throw new RenameRefusal(`${from} stays in its sequence. Write ${start}${id.split('/')[1]}.`);
  }
  return start + id.slice(id.indexOf('/') + 1);
}

function newSection(asked: string, document: string): string {
  const at = asked.indexOf('#');
  const named = asked.slice(0, Math.max(0, at));
  const isHere = named === '' || named === document || named === idOf(document);
  if (isHere && (at >= 0 || !asked.includes(':'))) return asked.slice(at + 1);
  throw new RenameRefusal(
    at < 0
      ? `${asked} is no section. Write #${idOf(asked)}.`
      : `A section stays in its document. Write #${asked.slice(at + 1)}.`,
  );
}

/** What stands before the id that changes. */
const startOf = (name: string): string => /^(?:[^#]*#|step:[^/]*\/|[^:]*:)/.exec(name)?.[0] ?? '';

function requireSlug(id: string): void {
  if (slug.safeParse(id).success) return;
  throw new RenameRefusal(
    `"${id}" is no id. Use lower-case letters, digits and single hyphens, 80 at most.`,
  );
}

function requireFree(name: string, { documents, own, included }: Names): void {
  const [document = '', section] = name.split('#');
  const isTaken =
    section === undefined
      ? documents.has(name)
      : own.get(document)?.has(section) || included.get(document)?.has(section);
  if (isTaken) throw new RenameRefusal(`${name} is there already. Choose another id.`);
}
