import { soakCrashes } from './crash/soak-crashes.ts';
import { soakMailers } from './crash/soak-mailers.ts';
import { soakLives } from './lives/soak-lives.ts';
import { compareCases } from './oracle/compare-cases.ts';

/*
 * Holds the plan against its oracle for as long as one likes. Batches have seeds of their own, so
 * that a long campaign does not repeat the histories of a shorter one.
 */
const batchSize = 50_000;
const count = Number(process.env['SOAK_COUNT'] ?? 1_000_000);
const seconds = Number(process.env['SOAK_SECONDS'] ?? Number.POSITIVE_INFINITY);
const seed = Number(process.env['SOAK_SEED'] ?? Math.floor(Math.random() * 1_000_000_000));

const started = performance.now();
const elapsed = () => Math.round((performance.now() - started) / 1000);
const tally = new Map<string, number>();
let done = 0;
let finding: ReturnType<typeof compareCases>;

process.stderr.write(`nurture: ${count} cases, seed ${seed}\n`);
while (done < count && elapsed() < seconds && !finding) {
  const size = Math.min(batchSize, count - done);
  finding = compareCases(seed + done, size, tally);
  done += size;
  process.stderr.write(`nurture: ${done} cases in ${elapsed()} s\n`);
}

if (finding) console.log(JSON.stringify(finding, null, 2));
const counts = [...tally].sort().map(([name, times]) => `${name} ${times}`);
console.log(
  `nurture soak: ${done} cases in ${elapsed()} s, seed ${seed}: ${counts.join(', ')}; ${finding ? 1 : 0} findings`,
);

const kills = Number(process.env['SOAK_KILLS'] ?? 40);
const tries = Number(process.env['SOAK_TRIES'] ?? 100);
const crashes = await soakCrashes({ kills, tries, seed });
const mailers = await soakMailers({ kills: Number(process.env['SOAK_MAILERS'] ?? 200), seed });
const lives = await soakLives({
  ...{ lives: Number(process.env['SOAK_LIVES'] ?? 10_000), seed },
  tell: (line) => process.stderr.write(`${line}\n`),
});
const wrong = [...crashes.wrong, ...mailers.wrong, ...lives.wrong];
const lines = [...crashes.lines, ...mailers.lines, ...lives.lines, ...wrong];
for (const line of lines) console.log(`nurture soak: ${line}`);
process.exitCode = finding || wrong.length > 0 ? 1 : 0;
