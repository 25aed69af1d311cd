import { expect, test } from 'vitest';
import { everyEmail, library, places, token } from './every-email.ts';
import { readHtml } from './read-html.ts';

const { clinic } = library.data;

/** Publishers of the sources, and the line for crises. They get no more than the address itself. */
const publishers = [
  '988lifeline.org',
  'doi.org',
  'www.cochranelibrary.com',
  'www.fda.gov',
  'www.janssenlabels.com',
];

/** Addresses of ours: a copy by its revision, and what is the reader's own. None has parameters. */
const ours = [
  new RegExp(`^${places.site}/r/[0-9a-f]{16}$`),
  new RegExp(`^${places.origin}/(stop|settings|confirm|record)/${token}$`),
];

function isKnown(href: string): boolean {
  if (/^(tel:\+?\d+|sms:\d+|mailto:[^?]+)$/.test(href)) return true;
  if (href === clinic.website || ours.some((address) => address.test(href))) return true;
  const url = URL.parse(href);
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') return false;
  return publishers.includes(url.host);
}

test.each(everyEmail)('$name leads to known places only, and tells them nothing', ({ email }) => {
  const { hrefs } = readHtml(email.html);
  expect(hrefs.length).toBeGreaterThan(1);
  expect(hrefs.filter((href) => !isKnown(href))).toEqual([]);
});

/** What a mail program would fetch when an email is opened, and what might run. */
const fetching = /^(img|link|script|iframe|object|embed|video|audio|svg|form|input|base)$/;

test.each(everyEmail)('$name fetches nothing when it is opened', ({ email }) => {
  const { elements } = readHtml(email.html);
  expect(elements.filter(({ name }) => fetching.test(name))).toEqual([]);
  const attributes = elements.flatMap(({ attribs }) => Object.keys(attribs));
  expect(attributes.filter((name) => /^(src|srcset|background|poster|on\w+)$/.test(name))).toEqual(
    [],
  );
  expect(email.html).not.toMatch(/url\(|@import|@font-face|image-set\(/i);
});

test.each(everyEmail)('$name leads to copies that the library has', ({ email }) => {
  const { hrefs } = readHtml(email.html);
  const revisions = hrefs.flatMap((href) => href.split(`${places.site}/r/`).slice(1));
  expect(revisions.length).toBeGreaterThan(0);
  for (const revision of revisions) expect(library.byRevision(revision)).toBeDefined();
});
