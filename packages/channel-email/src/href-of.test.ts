import { describe, expect, test } from 'vitest';
import { hrefOf } from './href-of.ts';

const site = 'https://example.com';
const revisionOf = ({ kind, id }: { kind: string; id: string }) =>
  kind === 'article' && id === 'cost' ? 'ab12'.repeat(16) : undefined;
const lead = (href: string) => hrefOf(href, { site, revisionOf });

describe('a link', () => {
  test.each(['https://example.com/a?b=c', 'mailto:a@example.com', 'tel:911', 'sms:988'])(
    'to %s leads there',
    (href) => expect(lead(href)).toBe(href),
  );

  test.each(['article:cost', 'article:cost#insurance'])(
    'to %s names neither the document nor its section',
    (href) => expect(lead(href)).toBe('https://example.com/r/ab12ab12ab12ab12'),
  );

  test('to a document that the library lacks leads nowhere', () =>
    expect(lead('faq:unknown')).toBeUndefined());

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'http://a.test/',
    '/x',
    '',
  ])('to %j leads nowhere', (href) => expect(lead(href)).toBeUndefined());
});
