import { nothingShared, parseShared, type SharedPart } from '../parse/parse-shared.ts';
import type { Shared } from '../parse/shared.ts';
import type { Problem } from '../problem.ts';
import type { SharedRole } from '../read/place-of-file.ts';
import { isText, readSource } from '../read/read-source.ts';
import { allowanceRows } from './allowance-rows.ts';
import type { FileRecord } from './known.ts';

/** What the shared files of a folder hold. */
export interface SharedContent {
  readonly shared: Shared;
  readonly records: ReadonlyMap<string, FileRecord>;
  readonly problems: readonly Problem[];
}

/** Reads the files that documents share, and parses one again only when its bytes have changed. */
export class SharedFiles {
  readonly #parsed = new Map<string, { hash: string; part: SharedPart }>();

  read(folder: string, files: ReadonlyMap<string, SharedRole>): SharedContent {
    const shared = nothingShared();
    const records = new Map<string, FileRecord>();
    const problems: Problem[] = [];
    for (const [path, role] of files) {
      const { stamp, hash, outcome } = readSource(folder, path);
      const part = isText(outcome)
        ? (this.#known(path, hash) ?? parseShared(outcome, role))
        : { problems: [outcome], fill: () => undefined };
      this.#parsed.set(path, { hash, part });
      part.fill(shared);
      problems.push(...part.problems);
      records.set(path, {
        ...{ stamp, hash, found: part.problems },
        ...{ later: [], outline: undefined, asked: [] },
        allowances: isText(outcome) ? allowanceRows(outcome) : [],
      });
    }
    return { shared, records, problems };
  }

  #known(path: string, hash: string): SharedPart | undefined {
    const known = this.#parsed.get(path);
    return known?.hash === hash ? known.part : undefined;
  }
}
