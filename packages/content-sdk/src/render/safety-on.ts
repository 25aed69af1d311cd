import type { Document } from '../schema/document.ts';
import type { ChannelName, SafetyLine } from '../schema/safety-line.ts';

/**
 * The safety lines that a document owes on one channel, in the order in which they are shown.
 *
 * @example
 * ```ts
 * import { safetyOn } from '@calliope/content-sdk';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * safetyOn(kitchenSink('en'), 'email').map(({ id }) => id);
 * // ['crisis', 'general']
 * ```
 */
export const safetyOn = (
  { safety }: Pick<Document, 'safety'>,
  channel: ChannelName,
): readonly SafetyLine[] => safety.filter(({ channels }) => channels.includes(channel));
