import { caniemail } from 'caniemail';
import { expect, test } from 'vitest';
import { acceptedFindings } from './accepted-findings.ts';
import { everyEmail } from './every-email.ts';

interface Finding {
  readonly program: string;
  readonly title: string;
  /** Whether the program lacks it altogether. */
  readonly lacked: boolean;
}

function findingsIn(html: string): readonly Finding[] {
  const { errors, warnings } = caniemail({
    clients: ['gmail.*', 'outlook.*', 'apple-mail.*', 'yahoo.*'],
    // By its new name, since caniemail.com does not say of every program whether it knows the old one.
    html: html.replaceAll('word-wrap:', 'overflow-wrap:'),
  }).issues;
  const listed = (issues: typeof errors, lacked: boolean) =>
    [...issues].flatMap(([program, found]) =>
      found.map(({ title }): Finding => ({ program, title, lacked })),
    );
  return [...listed(errors, true), ...listed(warnings, false)];
}

const found = everyEmail.map(({ name, email }) => ({ name, findings: findingsIn(email.html) }));

const isAccepted = ({ program, title, lacked }: Finding): boolean =>
  acceptedFindings.some(
    ({ titles, lackedBy }) => titles.includes(title) && (!lacked || lackedBy?.test(program)),
  );

test.each(found)('$name needs nothing that Gmail, Outlook, Apple Mail or Yahoo lacks', (one) =>
  expect([
    ...new Set(
      one.findings
        .filter((finding) => !isAccepted(finding))
        .map(({ program, title, lacked }) => `${program}: ${title}${lacked ? '' : ', in part'}`),
    ),
  ]).toEqual([]),
);

test('what is accepted is found somewhere', () => {
  const titles = new Set(found.flatMap(({ findings }) => findings.map(({ title }) => title)));
  const stale = acceptedFindings.flatMap((one) => one.titles).filter((one) => !titles.has(one));
  expect(stale).toEqual([]);
});
