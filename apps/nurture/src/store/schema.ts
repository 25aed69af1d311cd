import { sql } from 'drizzle-orm';
import {
  date,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The keys that this store was written with, by what tells them apart. */
export const knownKey = pgTable('known_key', {
  id: text('id').primaryKey(),
  fingerprint: text('fingerprint').notNull(),
});

/** Somebody who asked for emails. Their address and name are sealed. */
export const person = pgTable('person', {
  id: text('id').primaryKey(),
  address: text('address').notNull(),
  addressIndex: text('address_index').notNull().unique(),
  firstName: text('first_name'),
  locale: text('locale').notNull(),
  timeZone: text('time_zone').notNull(),
  askedAt: instant('asked_at').notNull(),
  confirmedAt: instant('confirmed_at'),
});

const ownedBy = () =>
  text('person_id')
    .notNull()
    .references(() => person.id, { onDelete: 'cascade' });

/** What somebody agreed to and took back. It is only added to, and outlives the person. */
export const consent = pgTable(
  'consent',
  {
    id: text('id').primaryKey(),
    personId: text('person_id').notNull(),
    addressIndex: text('address_index').notNull(),
    kind: text('kind', {
      enum: ['asked', 'confirmed', 'stopped', 'resumed', 'address-changed', 'deleted'],
    }).notNull(),
    /** How it reached us: a form, a link of an email, a mail program, or staff for a patient. */
    by: text('by', { enum: ['form', 'link', 'one-click', 'staff', 'clock'] }).notNull(),
    /** The revision of the words that were agreed to. */
    revision: text('revision'),
    locale: text('locale').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('consent_of_person').on(table.personId)],
);

/** An address that must not be written to. It outlives the person. */
export const suppression = pgTable('suppression', {
  addressIndex: text('address_index').primaryKey(),
  reason: text('reason', { enum: ['stopped', 'deleted', 'bounced', 'complained'] }).notNull(),
  at: instant('at').notNull(),
});

/** A version of a sequence in which somebody is enrolled, as it was then. */
export const structure = pgTable(
  'structure',
  {
    sequence: text('sequence').notNull(),
    version: text('version').notNull(),
    plan: jsonb('plan').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sequence, table.version] })],
);

/** One person's place in one sequence version. */
export const enrolment = pgTable(
  'enrolment',
  {
    id: text('id').primaryKey(),
    personId: ownedBy(),
    sequence: text('sequence').notNull(),
    version: text('version').notNull(),
    state: text('state', { enum: ['active', 'paused', 'stopped', 'done'] }).notNull(),
    reason: text('reason', { enum: ['finished', 'visit-booked', 'retired'] }),
    enrolledAt: instant('enrolled_at').notNull(),
    visitOn: date('visit_on', { mode: 'string' }),
    shift: integer('shift').notNull().default(0),
    resumeOn: date('resume_on', { mode: 'string' }),
    /** The step that is due next; none where a pause ends. */
    dueStep: text('due_step'),
    dueAt: instant('due_at'),
    /** When it came to its end, from which the time of keeping it counts. */
    endedAt: instant('ended_at'),
  },
  (table) => [
    uniqueIndex('one_place_at_a_time')
      .on(table.personId, table.sequence)
      .where(sql`state in ('active', 'paused')`),
    index('enrolment_due').on(table.dueAt).where(sql`state in ('active', 'paused')`),
  ],
);

/** A step that an enrolment has behind it. None comes twice. */
export const delivery = pgTable(
  'delivery',
  {
    enrolmentId: text('enrolment_id')
      .notNull()
      .references(() => enrolment.id, { onDelete: 'cascade' }),
    step: text('step').notNull(),
    /**
     * `carried`: an older version of the sequence had it, under this or another name. `unknown`: it
     * may have gone out, and is not tried again.
     */
    state: text('state', { enum: ['sent', 'skipped', 'carried', 'refused', 'unknown'] }).notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.enrolmentId, table.step] })],
);

/** What an address of ours leads to. Only a digest of its token is kept. */
export const link = pgTable(
  'link',
  {
    hash: text('hash').primaryKey(),
    personId: ownedBy(),
    purpose: text('purpose', { enum: ['confirm', 'emails', 'stop', 'record'] }).notNull(),
    /** Sealed: the token of a link that stands in every email, or what waits to be confirmed. */
    sealed: text('sealed'),
    expiresAt: instant('expires_at'),
    usedAt: instant('used_at'),
  },
  (table) => [index('link_of_person').on(table.personId, table.purpose)],
);

/**
 * The ledger: everything that goes out by email, a step of a sequence or an answer to what somebody
 * did, from the moment that it is to be sent. Its id is the key by which a carrier knows it.
 */
export const letter = pgTable(
  'letter',
  {
    id: text('id').primaryKey(),
    personId: ownedBy(),
    kind: text('kind', {
      enum: ['confirm', 'known', 'record', 'address-changed', 'step'],
    }).notNull(),
    /** Of a step: whose place it belongs to, and its id in the sequence. */
    enrolmentId: text('enrolment_id').references(() => enrolment.id, { onDelete: 'cascade' }),
    step: text('step'),
    locale: text('locale').notNull(),
    /**
     * `trying`: it was or is being handed over, and nobody has said yet what came of it. `held`: it
     * has no words that may go out. `unknown`: it may have gone out, and is not tried again.
     */
    state: text('state', {
      enum: ['waiting', 'trying', 'sent', 'held', 'unknown', 'refused', 'cancelled'],
    })
      .notNull()
      .default('waiting'),
    /** A code that says why it is in its state. */
    reason: text('reason'),
    /** Sealed: to whom, and the token of its link. Nothing once it is settled. */
    sealed: text('sealed'),
    /** Sealed: the bytes that were handed over, so that another try is the same email. */
    request: text('request'),
    /** What tells those bytes apart once they are gone. */
    requestHash: text('request_hash'),
    /** The words that it carries, by revision and section. */
    words: jsonb('words').$type<CarriedWords>(),
    carrier: text('carrier'),
    /** The name that the carrier gave it. */
    carrierId: text('carrier_id'),
    askedAt: instant('asked_at').notNull(),
    /** When it is tried next; while it is being tried, until when it is left to who tries it. */
    dueAt: instant('due_at'),
    tries: smallint('tries').notNull().default(0),
    /** Since when it may be out, by a try of which nobody knows what came. */
    uncertainSince: instant('uncertain_since'),
    sentAt: instant('sent_at'),
  },
  (table) => [
    index('letter_due').on(table.dueAt).where(sql`due_at is not null`),
    index('letter_of_person').on(table.personId),
    uniqueIndex('one_letter_a_step').on(table.enrolmentId, table.step),
    uniqueIndex('one_letter_an_id').on(table.carrier, table.carrierId),
  ],
);

/** Counts what is settled, so that a database that was set back can be told from one that was not. */
export const settlement = pgSequence('settlement');

/** The words that a letter carries. */
export interface CarriedWords {
  readonly revision: string;
  readonly sections: readonly string[];
  /** Other documents whose words it shows. */
  readonly includes: readonly { readonly document: string; readonly revision: string }[];
}

/** Words as they were sent, so that they can be shown again whatever becomes of the library. */
export const sentWords = pgTable('sent_words', {
  revision: text('revision').primaryKey(),
  document: text('document').notNull(),
  locale: text('locale').notNull(),
  content: jsonb('content').notNull(),
});

/** What counts against a limit, until it expires. Networks and addresses are here as HMACs. */
export const attempt = pgTable(
  'attempt',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: ['network', 'address', 'form'] }).notNull(),
    key: text('key').notNull(),
    at: instant('at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('attempt_of').on(table.kind, table.key),
    index('attempt_expires').on(table.expiresAt),
  ],
);
