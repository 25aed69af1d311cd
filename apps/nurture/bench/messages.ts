/** Who works, on which database, and how much there is to do. */
export interface WorkerTask {
  readonly side: 'ledger' | 'pg-boss';
  readonly place: { readonly folder: string; readonly databaseUrl?: string | undefined };
  readonly count: number;
  /** How many steps each reader gets; the clock skips what lies between. */
  readonly steps: number;
  /** Whether it makes the work before it is ready to do it. */
  readonly fills: boolean;
}

/** What a worker has done once it was told to go. */
export interface WorkerResult {
  readonly done: number;
  /** Seconds of processor time. */
  readonly cpu: number;
}
