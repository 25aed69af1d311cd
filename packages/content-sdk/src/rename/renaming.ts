/** That something has another id from now on. */
export interface Renaming {
  /** `article:cost`, `step:guide/hello`, `sequence:guide`, `article:cost#fees`. */
  readonly from: string;
  readonly to: string;
  /** The id alone, which is all that changes in any file. */
  readonly oldId: string;
  readonly newId: string;
  /**
   * Where an id that changes begins in the rest of a name of which the start is known:
   * `idAt('article:', 'cost#fees')`. Undefined for a name of something else.
   */
  idAt(start: string, rest: string): number | undefined;
}

/**
 * How names change.
 *
 * @param carriers of a section: every document that shows it, its own included
 */
export function renamingOf(from: string, to: string, carriers: ReadonlySet<string>): Renaming {
  const [document = '', section] = from.split('#');
  const cut = section === undefined ? cutOf(document) : document.length + 1;
  const starts = section === undefined ? startsOf(document, cut) : undefined;
  const oldId = from.slice(cut);
  const at = (name: string): number | undefined => {
    if (!starts) {
      const [shown = '', inIt] = name.split('#');
      return inIt === oldId && carriers.has(shown) ? shown.length + 1 : undefined;
    }
    const found = starts.find(({ own, ends }) => name.startsWith(own) && ends(name[own.length]));
    return found && found.own.length - oldId.length;
  };
  return {
    ...{ from, to, oldId, newId: to.slice(cut) },
    idAt: (start, rest) => {
      const found = at(start + rest);
      return found === undefined || found < start.length ? undefined : found - start.length;
    },
  };
}

/** A name as it is from now on. */
export function renamed(name: string, { idAt, oldId, newId }: Renaming): string {
  const at = idAt('', name);
  return at === undefined ? name : name.slice(0, at) + newId + name.slice(at + oldId.length);
}

/** Where the last id of a name begins: of a step that is behind its sequence. */
const cutOf = (document: string): number =>
  Math.max(document.indexOf(':'), document.indexOf('/')) + 1;

/** How the names begin in which the id of a document stands, and what may come after it. */
function startsOf(document: string, cut: number) {
  const ofDocument = { own: document, ends: (next?: string) => next === undefined || next === '#' };
  if (!document.startsWith('sequence:')) return [ofDocument];
  const ofSteps = { own: `step:${document.slice(cut)}`, ends: (next?: string) => next === '/' };
  return [ofDocument, ofSteps];
}
