import { channelName, type Mention, type SafetyLine } from '../../schema/safety-line.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import type { AuthoredSafetyLine } from '../parse/shared.ts';
import { keepCanonicalJson } from './canonical-json.ts';
import { addIdsOfLine, type IdsUsed, noIds } from './ids-used.ts';

/** What is owed, with the ids that its words use. */
export interface Owed {
  /** Each line once, in the order of the safety file, with the channels that owe it. */
  readonly safety: SafetyLine[];
  readonly used: IdsUsed;
}

const known = new WeakMap<readonly AuthoredSafetyLine[], Map<string, Owed>>();

/**
 * Computes what a document owes on any channel, from the lines of its locale and from what it mentions. A notice
 * is about the clinic and not about a treatment, so it owes the lines that lead and no others.
 * Documents that mention the same owe the same, so it is computed once for all of them.
 */
export function safetyOwed(
  kind: AuthoredDocument['kind'],
  mentions: ReadonlySet<Mention>,
  lines: readonly AuthoredSafetyLine[],
): Owed {
  const ofLines = known.get(lines) ?? new Map<string, Owed>();
  known.set(lines, ofLines);
  const key = [kind === 'notice', ...[...mentions].sort()].join(' ');
  const owed = ofLines.get(key) ?? compute(kind, mentions, lines);
  ofLines.set(key, owed);
  return owed;
}

function compute(
  kind: AuthoredDocument['kind'],
  mentions: ReadonlySet<Mention>,
  lines: readonly AuthoredSafetyLine[],
): Owed {
  const used = noIds();
  const safety = lines
    .filter((line) => line.lead || kind !== 'notice')
    .map(({ id, tone, lead, channels, children }) => ({
      ...{ id, tone, lead },
      channels: channelName.options.filter((channel) => isOwed(channels[channel], mentions)),
      children: [...children],
    }))
    .filter(({ channels }) => channels.length > 0);
  for (const { children } of safety) addIdsOfLine(used, children);
  return { safety: keepCanonicalJson(safety), used };
}

function isOwed(
  when: 'always' | readonly Mention[] | undefined,
  mentions: ReadonlySet<Mention>,
): boolean {
  if (when === undefined) return false;
  return when === 'always' || when.some((mention) => mentions.has(mention));
}
