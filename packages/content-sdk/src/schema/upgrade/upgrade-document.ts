import { z } from 'zod';
import type { Fault } from '../../compile/problem.ts';
import { type Document, document } from '../document.ts';
import { documentVersion } from '../ids.ts';
import { upgradeFaults } from './faults.ts';
import type { StoredDocument } from './upgrade.ts';
import { upgrades } from './upgrades.ts';

/** A document in today's form, or what stands in its way. */
export type Upgraded =
  | { readonly document: Document; readonly fault?: undefined }
  | { readonly document?: undefined; readonly fault: Fault };

const versioned = z.looseObject({ schemaVersion: z.int().min(1) });

/**
 * Brings a stored resolved document, as parsed JSON of whatever version, into today's form and
 * checks that it has it. Its revision stays what it was, since its words do. Runs anywhere.
 *
 * @example
 * ```ts
 * import { upgradeDocument } from '@calliope/content-sdk/schema';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * const { safety, ...rest } = kitchenSink('en');
 * const lines = safety.map(({ channels, ...line }) => line);
 * const old = { ...rest, schemaVersion: 1, safety: { web: lines, email: lines, handout: lines } };
 * upgradeDocument(old).document?.safety[0]?.channels;
 * // ['web', 'email', 'handout']
 * upgradeDocument({ ...old, schemaVersion: 9 }).fault?.code;
 * // 'document/newer'
 * ```
 */
export function upgradeDocument(stored: unknown): Upgraded {
  const { success, data, error } = versioned.safeParse(stored);
  if (!success) return invalid(error);
  const newest = documentVersion.value;
  if (data.schemaVersion > newest) {
    return { fault: upgradeFaults.newer(data.schemaVersion, newest) };
  }
  let current: StoredDocument = data;
  for (let version = data.schemaVersion; version < newest; version += 1) {
    current = upgrades[version]?.(current) ?? current;
  }
  return checked(current);
}

function checked(current: StoredDocument): Upgraded {
  try {
    const parsed = document.safeParse(current);
    return parsed.success ? { document: parsed.data } : invalid(parsed.error);
  } catch {
    // Nothing but nesting by the thousand makes the schema overflow.
    return { fault: upgradeFaults.invalid('it is nested too deeply') };
  }
}

function invalid({ issues: [issue] }: z.ZodError): Upgraded {
  const where = issue && issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
  return { fault: upgradeFaults.invalid(`${where}${issue?.message ?? 'no object'}`) };
}
