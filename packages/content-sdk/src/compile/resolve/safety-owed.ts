import { channelName, type Mention, type SafetyLine } from '../../schema/safety-line.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import type { AuthoredSafetyLine } from '../parse/sources.ts';

/**
 * The safety lines that a document owes on any channel, in the order of the safety file, from the
 * lines of its locale and from what it mentions. A notice is about the clinic and not about a
 * treatment, so it owes the lines that lead and no others.
 */
export const safetyOwed = (
  kind: AuthoredDocument['kind'],
  mentions: ReadonlySet<Mention>,
  lines: readonly AuthoredSafetyLine[],
): SafetyLine[] =>
  lines
    .filter((line) => line.lead || kind !== 'notice')
    .map(({ id, tone, lead, channels, children }) => ({
      id,
      tone,
      lead,
      channels: channelName.options.filter((channel) => isOwed(channels[channel], mentions)),
      children: [...children],
    }))
    .filter(({ channels }) => channels.length > 0);

function isOwed(
  when: 'always' | readonly Mention[] | undefined,
  mentions: ReadonlySet<Mention>,
): boolean {
  if (when === undefined) return false;
  return when === 'always' || when.some((mention) => mentions.has(mention));
}
