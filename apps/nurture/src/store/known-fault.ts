import { NurtureFault } from '../fault/nurture-fault.ts';

/**
 * A fault of the database as one that can be shown. What drizzle throws quotes the statement and
 * its values, which belong into no log, so nothing of it goes on but the state that SQL gives it.
 */
export function knownFault(error: unknown): Error {
  if (error instanceof NurtureFault) return error;
  const { code, message } = innermost(error);
  if (full.has(code) || /no space left/i.test(message)) return new NurtureFault('store/full');
  if (away.test(code) || /connection (terminated|ended|error)|timeout|closed/i.test(message)) {
    return new NurtureFault('store/unreachable', code || 'the connection ended');
  }
  // A table that we are about to make is there already.
  if (code === '42P07') return new NurtureFault('store/strange');
  return isOfDatabase(error)
    ? new Error(`The database refused a statement (${code || 'no code'}).`)
    : asError(error);
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const full = new Set(['53100', 'ENOSPC', 'EDQUOT', 'EFBIG']);
const away =
  /^(08...|57P0[1-3]|53300|28...|3D000|E(CONN|HOST|NET|TIMEDOUT|PIPE|AI_AGAIN|NOTFOUND)\w*)$/;

function innermost(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: '', message: '' };
  if (error.cause instanceof Error) return innermost(error.cause);
  const [first] = error instanceof AggregateError ? error.errors : [];
  if (first instanceof Error) return innermost(first);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { code, message: error.message };
}

const isOfDatabase = (error: unknown): boolean =>
  error instanceof Error && (error.message.startsWith('Failed query') || 'severity' in error);

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error('Unknown.'));
