import type { ChannelName, Mention, SafetyLine } from '../../schema/safety-line.ts';
import type { AuthoredDocument } from '../parse/authored.ts';
import type { AuthoredSafetyLine } from '../parse/shared.ts';
import { keepCanonicalJson } from './canonical-json.ts';
import { addIdsOfLine, type IdsUsed, noIds } from './ids-used.ts';

/** The safety lines that a document owes on each channel, in the order of the safety file. */
export type SafetyOwed = Record<ChannelName, SafetyLine[]>;

/** What is owed, with the ids that its words use. */
export interface Owed {
  readonly safety: SafetyOwed;
  readonly used: IdsUsed;
}

const known = new WeakMap<readonly AuthoredSafetyLine[], Map<string, Owed>>();

/**
 * Computes what a document owes from the lines of its locale and from what it mentions. A notice
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
  const owed = (channel: ChannelName): SafetyLine[] =>
    lines
      .filter((line) => line.lead || kind !== 'notice')
      .filter((line) => isOwed(line.channels[channel], mentions))
      .map(({ id, tone, lead, children }) => {
        addIdsOfLine(used, children);
        return { id, tone, lead, children: [...children] };
      });
  const safety = { web: owed('web'), email: owed('email'), handout: owed('handout') };
  return { safety: keepCanonicalJson(safety), used };
}

function isOwed(
  when: 'always' | readonly Mention[] | undefined,
  mentions: ReadonlySet<Mention>,
): boolean {
  if (when === undefined) return false;
  return when === 'always' || when.some((mention) => mentions.has(mention));
}
