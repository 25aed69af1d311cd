import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { kitchenSinkMessages } from '../../src/testing/kitchen-sink-words.ts';
import { asLine, problemsOf } from './desk-folder.ts';

const labelled = (locale: 'en' | 'es', labels: Record<string, string>) =>
  stringify({ schemaVersion: 1, messages: { ...kitchenSinkMessages(locale), ...labels } });

/** Where a label of a file begins, and a word in it. */
function placeOf(file: string, text: string, word: string): string {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes(word));
  return `${file}:${line + 1}:${(lines[line]?.indexOf(word) ?? 0) + 1}`;
}

test('labels are read for claims and for wordings, at their own word', async () => {
  const english = labelled('en', {
    stopEmails: 'Stop these emails from our risk-free clinic',
    whyThisEmail: 'You get this email as a drug addict.',
  });
  const spanish = labelled('es', { stopEmails: 'A guaranteed cure' });
  const problems = await problemsOf({ 'en/messages.yaml': english, 'es/messages.yaml': spanish });
  expect(problems.map(asLine)).toEqual([
    `${placeOf('en/messages.yaml', english, 'risk-free')} claims/safe`,
    `${placeOf('en/messages.yaml', english, 'addict.')} respect/wording`,
  ]);
});
