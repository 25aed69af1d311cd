import { getTableName, type Table } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import {
  attempt,
  consent,
  delivery,
  enrolment,
  knownKey,
  letter,
  link,
  person,
  sentWords,
  structure,
  suppression,
} from '../store/schema.ts';

/** Every table, those first that others lead to. */
export const allTables: readonly (PgTable & Table)[] = [
  knownKey,
  person,
  consent,
  suppression,
  structure,
  enrolment,
  delivery,
  link,
  letter,
  sentWords,
  attempt,
];

/** A table by its name in the database. */
export const tableNamed = (name: string): PgTable | undefined =>
  allTables.find((table) => getTableName(table) === name);
