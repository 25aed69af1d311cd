import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BatchResult, type Finding, joined } from './run-batch.ts';
import { WatchedChild } from './watched-child.ts';

const batchSize = 1_000;
const count = Number(process.env['SOAK_COUNT'] ?? 1_000_000);
const seconds = Number(process.env['SOAK_SECONDS'] ?? Number.POSITIVE_INFINITY);
const seed = Number(process.env['SOAK_SEED'] ?? Math.floor(Math.random() * 1_000_000_000));
const folder = mkdtempSync(join(tmpdir(), 'calliope-soak-'));
const child = new WatchedChild(folder, { batch: 120, file: 10 });

const started = performance.now();
const elapsed = () => Math.round((performance.now() - started) / 1000);
let total: BatchResult = { tally: {}, findings: [] };
const findings = new Map<string, Finding>();
let done = 0;

process.stderr.write(`content-sdk: ${count} mutations, seed ${seed}\n`);
while (done < count && elapsed() < seconds && findings.size < 20) {
  const size = Math.min(batchSize, count - done);
  const result = await child.run({ seed: (seed + done) | 0, from: 0, to: size });
  total = joined(total, result);
  for (const finding of result.findings) note(finding);
  done += size;
  if ((done / batchSize) % 20 === 0) {
    process.stderr.write(`content-sdk: ${done} mutations in ${elapsed()} s\n`);
  }
}
child.close();

const counts = Object.entries(total.tally).map(([key, value]) => `${key} ${value}`);
const file = join(folder, 'findings.json');
if (findings.size > 0) writeFileSync(file, JSON.stringify([...findings.values()], null, 2));
console.log(
  `content-sdk soak: ${done} mutations in ${elapsed()} s, seed ${seed}: ${counts.join(', ')}; ${findings.size} findings${findings.size > 0 ? ` in ${file}` : ''}`,
);
process.exitCode = findings.size > 0 ? 1 : 0;

function note(finding: Finding): void {
  const key = `${finding.path} ${finding.text}`;
  if (!findings.has(key)) console.log(JSON.stringify(finding));
  findings.set(key, finding);
}
