import { shortRevision } from '../render/revision.ts';
import { countsInWords, foundInWords, plural } from '../status/counts-in-words.ts';
import type {
  DocumentStatus,
  SharedStatus,
  SignOffStatus,
  Status,
} from '../status/document-status.ts';
import { signOffInWords } from '../status/sign-off-in-words.ts';
import { type Cell, type Column, inColumns } from './columns.ts';
import type { Paint } from './format-problems.ts';

const columns: readonly Column[] = [
  { title: 'kind' },
  { title: 'id' },
  { title: 'locale' },
  { title: 'revision' },
  { title: 'sign-off' },
  { title: 'grade', align: 'right' },
  { title: 'next review' },
  { title: 'problems' },
];

/** A line for each document and each shared file, one below the other, and the totals in the last line. */
export function formatStatus({ on, documents, shared, totals }: Status, paint: Paint): string {
  const rows = [...documents.map(row), ...shared.map(sharedRow)];
  const table = rows.length > 0 ? `${inColumns(columns, rows, paint)}\n` : '';
  const mark = totals.errors > 0 ? paint('red', '✗') : paint('green', '✓');
  const count = `${plural(totals.documents, 'document')}, ${totals.unsigned} unsigned`;
  return `${table}${mark} ${on}: ${count}; ${countsInWords(totals)}\n`;
}

const none: Cell = { text: '–', style: 'dim' };

const row = (one: DocumentStatus): readonly Cell[] => [
  { text: one.kind },
  { text: one.id },
  { text: one.locale },
  one.revision === null ? none : { text: shortRevision(one.revision) },
  signOff(one.signOff),
  one.grade === null ? none : { text: one.grade.toFixed(1) },
  nextReview(one),
  problems(one),
];

const sharedRow = (one: SharedStatus): readonly Cell[] => [
  { text: one.kind },
  none,
  { text: one.locale },
  none,
  signOff(one.signOff),
  none,
  nextReview(one),
  problems(one),
];

const styleOf = { signed: 'green', lapsed: 'yellow', awaiting: 'dim', unreadable: 'red' } as const;

const signOff = (found: SignOffStatus): Cell => ({
  text: signOffInWords(found),
  style: styleOf[found.state],
});

function nextReview({ nextReview: next }: Pick<DocumentStatus, 'nextReview'>): Cell {
  if (!next) return none;
  if (next.due === 'ahead') return { text: next.on };
  return { text: `${next.on} ${next.due}`, style: next.due === 'overdue' ? 'red' : 'yellow' };
}

function problems({ problems: counts }: Pick<DocumentStatus, 'problems'>): Cell {
  const text = foundInWords(counts);
  if (text === '') return none;
  return { text, style: counts.errors > 0 ? 'red' : counts.warnings > 0 ? 'yellow' : 'dim' };
}
