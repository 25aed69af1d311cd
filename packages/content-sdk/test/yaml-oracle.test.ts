import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { parseYaml } from '../src/compile/parse/parse-yaml.ts';
import { SourceFile } from '../src/compile/read/source-file.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

/** What the compiler makes of YAML that anything may stand in. */
function read(yaml: string): unknown {
  const outcome = parseYaml(z.any(), new SourceFile('test.yaml', yaml));
  if ('parsed' in outcome) return outcome.parsed.value;
  throw new Error(outcome.problems.map(({ message }) => message).join(' '));
}

describe('two parsers of YAML read the same', () => {
  test('in every file of the content', async () => {
    const files = (await readdir(content, { recursive: true })).filter((name) =>
      /^(?!dist|node_modules).*\.(?:yaml|md)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const text = await readFile(join(content, file), 'utf8');
      const yaml = file.endsWith('.md') ? (/^---\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '') : text;
      expect(read(yaml)).toEqual(parse(yaml));
    }
  });

  const word = fc.oneof(
    fc.constantFrom('yes', 'no', 'on', '~', 'null', 'true', '1986', '0x1f', '0o17', '1e3', '.5'),
    fc.constantFrom('12:30', '2026-11-24', '0b11', '1_000', '- a', 'a: b', 'a #b', '#', "it's"),
    fc.constantFrom('"', '\\', '{', '[', '&a', '*a', '!x', '|', '>', '%', '@', '`', '?', '-', ':'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, word, fc.integer(), fc.boolean(), tie('list'), tie('map')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/), tie('value'), { maxKeys: 4 }),
  })).map;

  test.each(['BLOCK_FOLDED', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN'] as const)(
    'in whatever the one wrote as %s',
    (defaultStringType) => {
      fc.assert(
        fc.property(value, (map) => {
          const yaml = stringify(map, { defaultStringType, aliasDuplicateObjects: false });
          expect(read(yaml)).toEqual(parse(yaml));
        }),
        { numRuns: 300 },
      );
    },
  );

  test('in single lines as people type them', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const yaml = `title: ${words.join(' ').replace(/[\r\n]/g, ' ')}\n`;
        const expected = attempt(() => parse(yaml, { logLevel: 'silent' }));
        const found = attempt(() => read(yaml));
        // One may be stricter than the other, and a map is refused here anyway; but never may both
        // read a line and disagree.
        if (isLine(expected) && isLine(found)) expect(found).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

const isLine = (value: unknown): boolean =>
  z.object({ title: z.string() }).safeParse(value).success;

function attempt(action: () => unknown): unknown {
  try {
    return action();
  } catch {
    return undefined;
  }
}
