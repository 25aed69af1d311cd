import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** An address that an app gave. */
export interface Address {
  readonly label: string;
  readonly url: string;
}

/** An app to run: its built main module and what its environment adds. */
export interface App {
  readonly name: string;
  readonly main: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Apps that run until they are stopped. */
export interface Running {
  /** Every address, once all apps have given theirs. Rejects when one ends before that. */
  readonly addresses: Promise<readonly Address[]>;
  /** Resolves with the name of the first app that ends by itself. */
  readonly ended: Promise<string>;
  /** Ends all apps. Each has five seconds before it is killed. */
  stop(): Promise<void>;
}

const patience = 5_000;

/**
 * Runs apps as children of this process. Each is stopped by closing its channel, which also
 * happens when this process is killed, so that no app outlives it. No key for sending real mail
 * reaches an app.
 */
export function runApps(apps: readonly App[], env: NodeJS.ProcessEnv): Running {
  const { RESEND_API_KEY: _, ...clean } = env;
  const children = apps.map((app) => ({ app, child: start(app, clean) }));
  const ended = Promise.race(children.map(({ app, child }) => endOf(app, child)));
  const announced = Promise.all(children.map(({ child }) => addressesOf(child)));
  return {
    addresses: Promise.race([announced.then((all) => all.flat()), refuse(ended)]),
    ended,
    stop: async () => {
      await Promise.all(children.map(({ child }) => stop(child)));
    },
  };
}

const start = ({ main, env }: App, clean: NodeJS.ProcessEnv): ChildProcess =>
  fork(main, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { NODE_ENV: 'production', ...clean, ...env },
  });

async function endOf(app: App, child: ChildProcess): Promise<string> {
  await once(child, 'exit');
  return app.name;
}

async function refuse(ended: Promise<string>): Promise<never> {
  throw new Error(`The app "${await ended}" ended before it was ready.`);
}

async function addressesOf(child: ChildProcess): Promise<readonly Address[]> {
  for (;;) {
    const [message]: unknown[] = await once(child, 'message');
    if (isAnnouncement(message)) return message.addresses;
  }
}

const isAnnouncement = (message: unknown): message is { addresses: readonly Address[] } =>
  typeof message === 'object' && message !== null && 'addresses' in message;

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await exit;
  clearTimeout(timer);
}
