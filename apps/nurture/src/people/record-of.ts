import { eq } from 'drizzle-orm';
import { consent, delivery, enrolment, letter } from '../store/schema.ts';
import type { Store, Tables } from '../store/store.ts';
import { addressOf, firstNameOf, type PersonRow } from './find-person.ts';

/** All that is kept about somebody, in words and days. */
export interface PersonRecord {
  readonly address: string;
  readonly firstName: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly askedAt: Date;
  readonly confirmedAt: Date | null;
  readonly consent: readonly Pick<typeof consent.$inferSelect, 'kind' | 'by' | 'revision' | 'at'>[];
  readonly enrolments: readonly {
    readonly sequence: string;
    readonly version: string;
    readonly state: string;
    readonly enrolledAt: Date;
    readonly visitOn: string | null;
    readonly nextAt: Date | null;
    readonly emails: readonly Pick<typeof delivery.$inferSelect, 'step' | 'state' | 'at'>[];
  }[];
  /** What we wrote besides the emails of a sequence, such as the letter to confirm the address. */
  readonly letters: readonly Pick<
    typeof letter.$inferSelect,
    'kind' | 'locale' | 'askedAt' | 'sentAt'
  >[];
}

/** What is kept about somebody. Times are instants. */
export async function recordOf(
  tables: Tables,
  store: Pick<Store, 'keyring'>,
  who: PersonRow,
): Promise<PersonRecord> {
  const agreed = await tables
    .select({ kind: consent.kind, by: consent.by, revision: consent.revision, at: consent.at })
    .from(consent)
    .where(eq(consent.personId, who.id))
    .orderBy(consent.at, consent.id);
  const rows = await tables
    .select()
    .from(enrolment)
    .where(eq(enrolment.personId, who.id))
    .orderBy(enrolment.enrolledAt, enrolment.id);
  const letters = await tables
    .select({
      ...{ kind: letter.kind, locale: letter.locale },
      ...{ askedAt: letter.askedAt, sentAt: letter.sentAt },
    })
    .from(letter)
    .where(eq(letter.personId, who.id))
    .orderBy(letter.askedAt, letter.id);
  const { locale, timeZone, askedAt, confirmedAt } = who;
  return {
    address: addressOf(who, store),
    firstName: firstNameOf(who, store),
    ...{ locale, timeZone, askedAt, confirmedAt },
    consent: agreed,
    enrolments: await Promise.all(rows.map((row) => enrolmentRecord(tables, row))),
    letters,
  };
}

async function enrolmentRecord(tables: Tables, row: typeof enrolment.$inferSelect) {
  const { sequence, version, state, enrolledAt, visitOn, dueAt } = row;
  const emails = await tables
    .select({ step: delivery.step, state: delivery.state, at: delivery.at })
    .from(delivery)
    .where(eq(delivery.enrolmentId, row.id))
    .orderBy(delivery.at, delivery.step);
  return { sequence, version, state, enrolledAt, visitOn, nextAt: dueAt, emails };
}
