import { expect, test } from 'vitest';
import { type Arrived, mailMistakes } from './mail-mistakes.ts';

const steps = ['hello', 'basics'];
const wanted = [
  { reader: 'a', steps },
  { reader: 'b', steps: ['hello'], stoppedAt: 5 },
];
const arrived = (...emails: string[]): Arrived[] =>
  emails.map((email, at) => {
    const [to = '', step = ''] = email.split(' ');
    return { to, step, at };
  });
const none = { twice: [], afterStop: [], missing: [], strange: [] };

test.each([
  ['all that was due', ['a hello', 'b hello', 'a basics'], none],
  ['what was on its way as somebody stopped', ['a hello', 'b hello', 'b basics', 'a basics'], none],
  ['one twice', ['a hello', 'b hello', 'a basics', 'a basics'], { ...none, twice: ['a basics'] }],
  ['one less', ['a hello', 'b hello'], { ...none, missing: ['a basics'] }],
  [
    'one after a stop',
    ['a hello', 'b hello', 'a basics', 'x 1', 'x 2', 'x 3', 'b basics'],
    { ...none, afterStop: ['b basics'], strange: ['x 1', 'x 2', 'x 3'] },
  ],
])('an inbox is held to what was due and who stopped: %s', (_, emails, mistakes) => {
  expect(mailMistakes(arrived(...emails), wanted, steps)).toEqual(mistakes);
});
