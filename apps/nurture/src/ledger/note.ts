/** What became of a letter. It names it by its id alone. */
export interface Note {
  readonly event: 'sent' | 'waiting' | 'trying' | 'held' | 'unknown' | 'refused' | 'cancelled';
  readonly letter: string;
  readonly kind: string;
  readonly reason?: string | undefined;
  readonly carrier?: string | undefined;
  readonly tries: number;
}
