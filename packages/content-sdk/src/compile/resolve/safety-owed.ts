import type { ChannelName, Mention, SafetyLine } from '../../schema/safety-line.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import type { AuthoredSafetyLine } from '../parse/sources.ts';

/** The safety lines that a document owes on each channel, in the order of the safety file. */
export type SafetyOwed = Record<ChannelName, SafetyLine[]>;

/**
 * Computes what a document owes from the lines of its locale and from what it mentions. A notice
 * is about the clinic and not about a treatment, so it owes the lines that lead and no others.
 */
export function safetyOwed(
  kind: AuthoredDocument['kind'],
  mentions: ReadonlySet<Mention>,
  lines: readonly AuthoredSafetyLine[],
): SafetyOwed {
  const owed = (channel: ChannelName): SafetyLine[] =>
    lines
      .filter((line) => line.lead || kind !== 'notice')
      .filter((line) => isOwed(line.channels[channel], mentions))
      .map(({ id, tone, lead, children }) => ({ id, tone, lead, children: [...children] }));
  return { web: owed('web'), email: owed('email'), handout: owed('handout') };
}

function isOwed(
  when: 'always' | readonly Mention[] | undefined,
  mentions: ReadonlySet<Mention>,
): boolean {
  if (when === undefined) return false;
  return when === 'always' || when.some((mention) => mentions.has(mention));
}
