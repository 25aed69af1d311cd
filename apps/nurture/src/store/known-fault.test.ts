import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { knownFault } from './known-fault.ts';

const coded = (code: string, message = 'anything') => Object.assign(new Error(message), { code });
const ofDatabase = (code: string) => Object.assign(coded(code), { severity: 'ERROR' });
const query = (cause: Error) =>
  new DrizzleQueryError('insert into person values ($1)', ['secret@example.com'], cause);
const refused = coded('ECONNREFUSED', 'connect ECONNREFUSED 10.0.0.7:5432');

const faults = [
  ['a full disk', ofDatabase('53100'), 'store/full'],
  ['a full disk, for Node', coded('ENOSPC'), 'store/full'],
  ['a limit on files', coded('EFBIG'), 'store/full'],
  ['a server that is ended', ofDatabase('57P01'), 'store/unreachable'],
  ['a server that starts', ofDatabase('57P03'), 'store/unreachable'],
  ['too many connections', ofDatabase('53300'), 'store/unreachable'],
  ['nobody at the port', refused, 'store/unreachable'],
  ['nobody at either address', new AggregateError([refused, refused]), 'store/unreachable'],
  [
    'a connection that broke before',
    new Error('Client has encountered a connection error and is not queryable'),
    'store/unreachable',
  ],
  ['a connection cut', new Error('Connection terminated unexpectedly'), 'store/unreachable'],
  ['no answer in time', new Error('timeout exceeded when trying to connect'), 'store/unreachable'],
  ['a wrong password', ofDatabase('28P01'), 'store/unreachable'],
  ['a database that is not there', ofDatabase('3D000'), 'store/unreachable'],
  ['a host that is not there', coded('ENOTFOUND', 'db.example.com'), 'store/unreachable'],
  ['a host that is not known for now', coded('EAI_AGAIN', 'db.example.com'), 'store/unreachable'],
] as const;

describe.each(faults)('%s', (_, error, code) => {
  test.each([
    ['while connecting', error],
    ['during a query', query(error)],
  ])('%s has its own fault, which quotes nothing', (_when, thrown) => {
    const fault = knownFault(thrown);
    expect(fault).toMatchObject({ code });
    expect(String(fault)).not.toMatch(/secret|insert|10\.0\.0\.7|example\.com/);
    expect(fault.cause).toBeUndefined();
  });
});

test('a refused statement is told by its state alone', () => {
  expect(knownFault(query(ofDatabase('23505')))).toEqual(
    new Error('The database refused a statement (23505).'),
  );
});
