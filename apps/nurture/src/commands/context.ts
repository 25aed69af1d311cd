import type { Library } from '@calliope/content-sdk';
import type { StoreSettings } from '../settings.ts';
import type { Paint } from '../simulate/index.ts';
import type { Store } from '../store/store.ts';

/** Where a command is called from, and what it can reach. */
export interface Context {
  /** Prints what was asked for. */
  readonly out: (text: string) => void;
  /** Prints what is to be noticed beside it. */
  readonly err: (text: string) => void;
  readonly paint: Paint;
  /** The folder that paths are meant from. */
  readonly cwd: string;
  /** What stands on standard input. */
  readonly input: () => Promise<string>;
  readonly settings: StoreSettings;
  readonly now: () => Date;
  readonly library: () => Promise<Library>;
  /** The store, which may be that of a service that runs. */
  readonly store: () => Promise<Store>;
  /**
   * Sees to it that nobody else has the store.
   *
   * @throws NurtureFault where a service runs on it
   */
  readonly alone: () => Promise<void>;
  /** Becomes a service, until it is stopped. */
  readonly run: (role: 'serve' | 'work', day?: string) => Promise<void>;
  /** Tells the service, if there is one, that letters wait. */
  readonly letterWaits: () => void;
}

/** A call that cannot be done as it stands; the message says what to write. Exit code 2. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}
