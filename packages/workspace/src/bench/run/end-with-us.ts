import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/**
 * Sees to it that a child that leads a group of its own ends with this process, with all that it
 * started. Gives a function that ends it now.
 */
export function endWithUs(child: ChildProcess): () => void {
  if (running.size === 0) process.on('exit', endAll);
  running.add(child);
  return () => {
    end(child);
    running.delete(child);
    if (running.size === 0) process.off('exit', endAll);
  };
}

const endAll = () => running.forEach(end);

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
