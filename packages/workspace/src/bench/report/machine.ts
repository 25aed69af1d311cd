import { spawnSync } from 'node:child_process';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';

/** Where something was measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Gigabytes (10⁹ bytes). */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted a core in the minute before. */
  readonly load: number;
  /** What was measured of ours: the commit, and whether something in it is changed. */
  readonly commit: string;
}

/** This machine, and what of the repository stands on it. */
export function thisMachine(root: string): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    memory: totalmem() / 1e9,
    system: `${platform()} ${release()} ${arch()}`,
    node: process.versions.node,
    load: loadavg()[0] ?? 0,
    commit: commitOf(root),
  };
}

function commitOf(root: string): string {
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';
  const commit = git('rev-parse', '--short', 'HEAD');
  if (!commit) return 'an unknown commit';
  return git('status', '--porcelain') ? `${commit}, with changes` : commit;
}
