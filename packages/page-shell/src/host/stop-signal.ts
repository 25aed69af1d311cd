/**
 * Settles when this process is told to stop. From then on it has 1.8 seconds, and is ended with
 * whatever still hangs. Asked early, it also remembers what comes while the app still starts.
 */
export function stopSignal(): Promise<void> {
  signal ??= told().then(endSoon);
  return signal;
}

// A process has one set of signals, so it is listened to once.
let signal: Promise<void> | undefined;

// Read at the start: a supervisor that goes away while the app starts must not be missed.
const forked = process.connected === true;

function told(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => resolve();
    process.once('SIGTERM', stop);
    for (const name of ['SIGINT', 'SIGHUP'] as const) {
      if (forked) process.on(name, ignore);
      else process.once(name, stop);
    }
    if (!forked) return;
    process.once('disconnect', stop);
    if (!process.connected) stop();
  });
}

const ignore = () => undefined;

const limit = 1_800;

const endSoon = () => {
  setTimeout(() => process.exit(), limit).unref();
};
