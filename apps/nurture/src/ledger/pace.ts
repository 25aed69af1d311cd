import type { Transport } from '../transports/transport.ts';

/** How long what a process waits for may take, in milliseconds. */
export interface Pace {
  /** For how long a letter is left to whoever claimed it. */
  readonly lease: number;
  /** How long a carrier may take for one email. */
  readonly timeLimit: number;
  /** How often jobs are asked for. */
  readonly poll: number;
  /** How often to look for what is overdue and has no job. */
  readonly sweep: number;
}

/** The pace of a service. Only who kills processes to see what becomes of them is in a hurry. */
export const usualPace: Pace = {
  ...{ lease: 120_000, timeLimit: 30_000 },
  ...{ poll: 1_000, sweep: 60_000 },
};

/**
 * The pace for what a carrier is. One that knows no keys is given the time that a mail server may
 * take for its last answer: an email that is given up sooner may be out, and nobody would know.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.6
 */
export const paceFor = ({ keyLife }: Pick<Transport, 'keyLife'>): Pace =>
  keyLife > 0 ? usualPace : { ...usualPace, timeLimit: 600_000, lease: 720_000 };
