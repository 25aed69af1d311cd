import type { Step } from '@calliope/content-sdk';
import { kitchenSinkClinic, kitchenSinkStep } from '@calliope/content-sdk/testing';
import { describe, expect, test } from 'vitest';
import { parseEmail } from '../../test/parse-email.ts';
import { sinkOptions } from '../../test/sink-options.ts';
import { renderEmail } from './render-email.tsx';

const telling = /ketamine|depress|suicid|psych|infusion|treatment/i;

/** An email whose words, ids and clinic all say what it is about; only its cover does not. */
const step: Step = {
  ...kitchenSinkStep('en'),
  id: 'ketamine-guide/depression',
  sequence: 'ketamine-guide',
  title: 'Ketamine for depression',
  blocks: [
    {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          href: 'article:ketamine-for-depression#infusion',
          children: [{ type: 'text', text: 'Ketamine infusions' }],
        },
      ],
    },
  ],
  includes: [{ document: 'article:ketamine-for-depression', revision: 'ab12'.repeat(16) }],
};
const clinic = {
  ...kitchenSinkClinic,
  name: 'Example Ketamine',
  website: 'https://ketamine.test/',
};
const email = await renderEmail(step, sinkOptions(step, { clinic }));
const page = parseEmail(email.html);

describe('what others can see', () => {
  test.each([
    ['the subject', email.subject],
    ['what stands beside it', email.preheader],
    ['the sender', email.from ?? ''],
    ['the title', page.textOf('title')],
    ['the headers', Object.entries(email.headers).flat().join('\n')],
    [
      'the addresses',
      page
        .elements('a')
        .map(({ attribs }) => attribs['href'])
        .join('\n'),
    ],
  ])('%s says nothing about the reader', (_, shown) => {
    expect(shown).not.toBe('');
    expect(shown).not.toMatch(telling);
  });

  test('nor do classes, ids or comments of the HTML', () => {
    const attributes = page.elements('*').flatMap(({ attribs }) => Object.values(attribs));
    expect(attributes.join('\n')).not.toMatch(telling);
  });
});

test('the words themselves are there', () => {
  expect(page.textOf('h1')).toBe('Ketamine for depression');
  expect(page.text).toContain('Ketamine infusions');
});
