import { type Act, keyOfPart, namesOf, type Part, partsOfAct, type Signed } from './act.ts';

/** A sign-off that nobody has withdrawn, and its place among all that was recorded. */
interface Signature {
  readonly signed: Signed;
  readonly order: number;
}

/** What is signed today, after everything that was recorded. */
export interface Standing {
  /** The last sign-off of exactly this part; undefined where none stands. */
  signatureOf(part: Part): Signature | undefined;
}

/**
 * Goes through what was recorded. A withdrawal takes back every sign-off of the same parts before
 * it; a part that other words have too stays signed by theirs.
 */
export function standingOf(acts: readonly Act[]): Standing {
  const standing = new Map<string, Signature>();
  for (const [order, act] of inOrder(acts).entries()) {
    const key = `${act.locale} ${act.subject} ${namesOf(act)}`;
    if (act.act === 'signed') standing.set(key, { signed: act, order });
    else standing.delete(key);
  }
  const byPart = new Map<string, Signature>();
  for (const signature of [...standing.values()].sort((a, b) => a.order - b.order)) {
    for (const part of partsOfAct(signature.signed)) byPart.set(keyOfPart(part), signature);
  }
  return { signatureOf: (part) => byPart.get(keyOfPart(part)) };
}

/** By their days: git may have merged two records. On the same day they stay as they stand. */
const inOrder = (acts: readonly Act[]): readonly Act[] =>
  [...acts].sort((a, b) => Number(a.on > b.on) - Number(a.on < b.on));
