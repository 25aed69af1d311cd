import { statementsIn } from '../lifecycle/statements-in.ts';
import { nothingShared, parseShared, type SharedPart } from '../parse/parse-shared.ts';
import type { Shared } from '../parse/shared.ts';
import type { Problem } from '../problem.ts';
import type { SharedRole } from '../read/place-of-file.ts';
import { isText, readSource } from '../read/read-source.ts';
import type { SourceFile } from '../read/source-file.ts';
import { allowanceRows } from './allowance-rows.ts';
import type { FileRecord } from './known.ts';
import { type SignedEntries, signOffOfEntries } from './sign-off-of-entries.ts';

/** What the shared files of a folder hold. */
export interface SharedContent {
  readonly shared: Shared;
  readonly records: ReadonlyMap<string, FileRecord>;
  readonly problems: readonly Problem[];
}

/** Reads the files that documents share, and parses one again only when its bytes have changed. */
export class SharedFiles {
  readonly #parsed = new Map<string, Parsed>();

  read(folder: string, files: ReadonlyMap<string, SharedRole>): SharedContent {
    const shared = nothingShared();
    const records = new Map<string, FileRecord>();
    const problems: Problem[] = [];
    for (const [path, role] of files) {
      const { stamp, hash, outcome } = readSource(folder, path);
      const parsed = this.#known(path, hash) ?? parse(outcome, role, hash);
      const { part, statements, signed } = parsed;
      this.#parsed.set(path, parsed);
      part.fill(shared);
      if (role.role === 'safety') shared.signedLines.set(role.locale, signed.signed);
      if (role.role === 'glossary') shared.signedTerms.set(role.locale, signed.signed);
      problems.push(...part.problems);
      records.set(path, {
        ...{ stamp, hash, found: part.problems },
        ...{ statements, signOff: signed.signOff, later: [], outline: undefined, asked: [] },
        allowances: isText(outcome) ? allowanceRows(outcome) : [],
      });
    }
    return { shared, records, problems };
  }

  #known(path: string, hash: string): Parsed | undefined {
    const known = this.#parsed.get(path);
    return known?.hash === hash ? known : undefined;
  }
}

interface Parsed {
  readonly hash: string;
  readonly part: SharedPart;
  readonly signed: SignedEntries;
  readonly statements: FileRecord['statements'];
}

function parse(outcome: SourceFile | Problem, role: SharedRole, hash: string): Parsed {
  if (!isText(outcome)) {
    const part = { problems: [outcome], fill: () => undefined };
    return { hash, part, statements: [], signed: nothingSigned };
  }
  // Of what is shared, these are the words that readers get.
  const isRead = role.role === 'safety' || role.role === 'glossary';
  const statements = isRead ? statementsIn(outcome, role.locale) : [];
  const part = parseShared(outcome, role);
  const signed = part.signable ? signOffOfEntries(part.signable) : nothingSigned;
  return { hash, part, statements, signed };
}

const nothingSigned: SignedEntries = {
  ...{ revisions: new Map(), signed: new Set(), signOff: undefined },
};
