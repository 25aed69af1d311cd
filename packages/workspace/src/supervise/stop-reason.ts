const interval = 300;

/**
 * Resolves when this process should end: on a signal, or when the process that started it is gone,
 * which is how a kill of npm itself is noticed.
 */
export function stopReason(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve(signal));
    }
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve('the parent process has ended');
    }, interval);
    timer.unref();
  });
}
