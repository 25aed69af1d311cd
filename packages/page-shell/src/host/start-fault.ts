/**
 * Why an app cannot start, in one sentence for whoever starts it, with what to do. `runApp`
 * prints it without a stack trace.
 *
 * @example
 * ```ts
 * import { StartFault } from '@calliope/page-shell/host';
 *
 * throw new StartFault('WEB_PORT is "x". Set it to a number from 0 to 65535.');
 * ```
 */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}
