import type { Document } from '@calliope/content-sdk';
import { and, inArray, lte, type SQL } from 'drizzle-orm';
import { readContents } from '../letters/letter-contents.ts';
import { lastingLinks } from '../links/index.ts';
import { addressOf, firstNameOf } from '../people/find-person.ts';
import { type CarriedWords, letter, sentWords } from '../store/schema.ts';
import type { Tables } from '../store/store.ts';
import { mailRequest } from '../transports/mail-request.ts';
import type { MailRequest } from '../transports/transport.ts';
import { codeOf } from './code-of.ts';
import { frozen, thawed } from './frozen-request.ts';
import { type HeldPlace, holdPlaces, savePlaces, withIds } from './held-places.ts';
import { usualPace } from './pace.ts';
import { type Passed, passStep } from './pass-step.ts';
import { saveLetters } from './save-rows.ts';
import type { LetterRow, Sending } from './sending.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** A letter that is about to be handed over by whoever claimed it. */
export interface Claimed {
  readonly row: LetterRow;
  readonly request: MailRequest;
  /** Whether an earlier try may have succeeded. */
  readonly wasUncertain: boolean;
}

/** How long a letter without words that may go out waits until it is looked at again. */
const holding = 15 * 60_000;

/** Letters that were claimed. */
export interface Claims {
  readonly claimed: readonly Claimed[];
  /** Whether more may be due. */
  readonly more: boolean;
}

/**
 * Takes letters that are due, and writes down that they are about to be handed over before any of
 * them is. Consent is checked here, and the plan is asked again. Who dies with them loses nothing:
 * they are due again when the lease ends.
 *
 * @param most how many to look at
 * @param among which letters to take; all by default
 */
export const claimLetters = (
  sending: Sending,
  most: number,
  among?: SQL | undefined,
): Promise<Claims> =>
  sending.store.change(async (tables) => {
    const { store, now: clock, pace: { lease } = usualPace } = sending;
    const now = clock();
    const open = inArray(letter.state, ['waiting', 'trying', 'held']);
    const due = await tables
      .select()
      .from(letter)
      .where(and(open, lte(letter.dueAt, now), among))
      .orderBy(letter.dueAt, letter.id)
      .limit(most)
      .for('update', { skipLocked: true });
    if (due.length === 0) return { claimed: [], more: false };
    const places = await placesWith(tables, sending, due);
    const people = [...places.values()].map(({ who }) => who.id);
    const tokens = await lastingLinks(tables, store, people);
    const after: LetterRow[] = [];
    const claimed: Claimed[] = [];
    const passed: Passed[] = [];
    const documents: Document[] = [];
    for (const row of due) {
      const held = places.get(row.enrolmentId ?? '');
      const verdict = verdictOn(row, held, sending, now);
      if (verdict.type === 'leave') continue;
      if (verdict.type !== 'send') {
        after.push(without(row, verdict, now));
        if (verdict.type === 'unknown')
          passed.push(...passStep(held, row, 'unknown', now, sending));
        continue;
      }
      try {
        const prepared = row.request
          ? { request: thawed(row.id, row.request, store), columns: {} }
          : await prepare(row, held, tokens.get(row.personId) ?? '', sending);
        if ('document' in prepared) documents.push(prepared.document);
        const trying: LetterRow = {
          ...{ ...row, ...prepared.columns, state: 'trying', reason: null, tries: row.tries + 1 },
          ...{ dueAt: new Date(now.getTime() + lease), uncertainSince: row.uncertainSince ?? now },
          carrier: sending.transport.name,
        };
        after.push(trying);
        const wasUncertain = row.uncertainSince !== null;
        claimed.push({ row: trying, request: prepared.request, wasUncertain });
      } catch (error) {
        const reason = codeOf(error);
        after.push(without(row, { type: 'hold', reason }, now));
        sending.report(`Letter ${row.id} (${row.kind}) is held: ${reason}.`);
      }
    }
    await saveLetters(tables, after);
    await savePlaces(tables, places.values(), passed, now);
    await keepWords(tables, documents);
    return { claimed, more: due.length === most && after.length > 0 };
  });

const placesWith = async (tables: Tables, { store }: Sending, due: readonly LetterRow[]) =>
  holdPlaces(tables, store, { where: withIds(due.flatMap((row) => row.enrolmentId ?? [])) });

/** A letter that does not go out now. */
function without(
  row: LetterRow,
  verdict: Exclude<Verdict, { type: 'send' | 'leave' }>,
  now: Date,
): LetterRow {
  switch (verdict.type) {
    case 'later':
      return { ...row, dueAt: verdict.at };
    case 'hold':
      return {
        ...{ ...row, state: 'held', reason: verdict.reason },
        dueAt: new Date(now.getTime() + holding),
      };
    case 'withdraw':
      return { ...row, ...ended, state: 'cancelled', reason: verdict.reason };
    case 'unknown':
      return { ...row, ...ended, state: 'unknown', reason: verdict.reason };
  }
}

/** What a letter no longer has that is not tried again. */
export const ended = { dueAt: null, sealed: null, request: null } as const;

/** Makes an email out of a letter, and fixes its bytes. */
async function prepare(
  row: LetterRow,
  held: HeldPlace | undefined,
  token: string,
  sending: Sending,
) {
  const { store } = sending;
  const { to, ...contents } = held
    ? {
        to: addressOf(held.who, store),
        ...{ locale: held.who.locale, step: `${held.row.sequence}/${row.step}`, token },
        firstName: firstNameOf(held.who, store),
      }
    : { locale: row.locale, ...readContents(row, store) };
  const { email, document } = await sending.compose({ kind: row.kind, ...contents });
  const request = mailRequest(email, { key: row.id, to, replyTo: sending.replyTo });
  return { request, document, columns: frozen(request, wordsOf(document), store) };
}

const wordsOf = ({ revision, sections, includes }: Document): CarriedWords => ({
  ...{ revision, includes },
  sections: sections.map(({ id }) => id),
});

/** Keeps the words that go out, each revision once. */
async function keepWords(tables: Tables, documents: readonly Document[]): Promise<void> {
  const rows = new Map(
    documents.map((content) => [
      content.revision,
      {
        ...{ revision: content.revision, locale: content.locale, content },
        document: `${content.kind}:${content.id}`,
      },
    ]),
  );
  if (rows.size > 0)
    await tables
      .insert(sentWords)
      .values([...rows.values()])
      .onConflictDoNothing();
}
