import { expect, test } from 'vitest';
import { everyEmail, library, places, type SentEmail } from './every-email.ts';
import { readHtml } from './read-html.ts';

const wordsIn = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();

/** The text part without what only it has: addresses, which are links in the HTML. */
function wordsOfText({ email, messages }: SentEmail): readonly string[] {
  const own = new RegExp(`(${places.site}|${places.origin})/\\S+`, 'g');
  const said = email.text
    .replace(own, '')
    .replace(/ \(https:\/\/\S+\)/g, '')
    .replaceAll('https://', '')
    // The HTML says it once for all.
    .replaceAll(new RegExp(`(?<=^${messages.contains} .*\\n)${messages.contains} `, 'gm'), '');
  // The letterhead.
  return wordsIn(`${library.data.clinic.neutralName} ${said}`);
}

test.each(everyEmail)('$name says the same words in both parts', (one) =>
  expect(wordsOfText(one)).toEqual(wordsIn(readHtml(one.email.html).shown)),
);

test.each(everyEmail)('$name leads in its text wherever its HTML leads to its reader', (one) => {
  const { hrefs } = readHtml(one.email.html);
  const own = hrefs.filter((href) => href.startsWith(places.origin));
  for (const href of own) expect(one.email.text).toContain(href);
});
