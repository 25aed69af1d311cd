import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compile } from '../compile/compile.ts';
import type { Problem } from '../compile/problem.ts';
import type { Rule } from '../compile/rules/rule.ts';
import { kitchenSinkClinic } from './kitchen-sink.ts';
import { kitchenSinkMessages } from './kitchen-sink-words.ts';

/**
 * What some rules report about the smallest library with some files put over it: one locale, the
 * clinic and labels of the kitchen sink, one crisis line, no document. For packages that bring rules.
 *
 * @param files their text by path, such as `en/faqs/is-it-so.md`
 * @example
 * ```ts
 * import { problemsOf } from '@calliope/content-sdk/testing';
 *
 * const words = '---\nschemaVersion: 1\ntitle: Is it so?\n---\n\nYes.\n';
 * await problemsOf({ 'en/faqs/is-it-so.md': words }, []);
 * // []
 * ```
 */
export async function problemsOf(
  files: Readonly<Record<string, string>>,
  rules: readonly Rule[],
): Promise<readonly Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'calliope-rules-'));
  try {
    for (const [path, text] of Object.entries({ ...smallest, ...files })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return (await compile(folder, { locales: ['en'], defaultLocale: 'en', rules })).problems;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// YAML can be read from JSON.
const yaml = (value: object): string => JSON.stringify({ schemaVersion: 1, ...value });

const always = { web: 'always', email: 'always', handout: 'always' };
const crisis = {
  ...{ id: 'crisis', tone: 'emergency', lead: true },
  ...{ text: 'In danger now? Call [911](tel:911).', channels: always },
};

const smallest: Readonly<Record<string, string>> = {
  'clinic.yaml': yaml(kitchenSinkClinic),
  'references.yaml': yaml({ references: [] }),
  'en/messages.yaml': yaml({ messages: kitchenSinkMessages('en') }),
  'en/safety.yaml': yaml({ lines: [crisis] }),
  'en/glossary.yaml': yaml({ terms: [] }),
};
