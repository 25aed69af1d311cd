import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Row, runProcess } from '@calliope/workspace/bench';
import { generateCorpus } from './generate-corpus.ts';
import { groupOf } from './process-rows.ts';
import { calliope } from './tools/calliope.ts';

const bin = fileURLToPath(new URL('../bin/calliope.js', import.meta.url));
const rules = new URL('../dist/editorial/index.js', import.meta.url).href;

/** The groups of a check without editorial rules, and with all of them. */
export const ruleGroups = (count: number) => ({
  without: groupOf(count, 'checked without editorial rules'),
  with: groupOf(count, 'checked with all editorial rules'),
});

/** It exits with 1, since there are faults; a crash has another code. */
const quietly = '"$0" "$@" >/dev/null; [ $? -le 1 ]';

/** What the editorial rules cost. Garden notes keep few of them, so that thousands of faults are reported too. */
export function ruleRows(count: number): readonly Row[] {
  const groups = ruleGroups(count);
  return [
    row(count, groups.without, `export default { locales: ['en'], defaultLocale: 'en' };\n`),
    row(
      count,
      groups.with,
      `import { editorialRules } from '${rules}';\nexport default { locales: ['en'], defaultLocale: 'en', rules: editorialRules };\n`,
    ),
  ];
}

function row(count: number, group: string, config: string): Row {
  let corpus: Promise<void> | undefined;
  return {
    stage: 'rules',
    ...{ group, side: calliope.side.name, does: 'calliope check --no-cache' },
    seconds: 1 + count / 400,
    prepare: async (folder) => {
      corpus ??= generateCorpus(folder, count);
      await corpus;
      await writeFile(join(folder, 'calliope.config.ts'), config);
    },
    run: (cwd) =>
      runProcess({
        command: ['bash', '-c', quietly, process.execPath, bin, 'check', '--no-cache', '.'],
        cwd,
      }),
  };
}
