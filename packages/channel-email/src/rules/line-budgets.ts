import type { Rule } from '@calliope/content-sdk/compile';
import { type Budget, budget } from '@calliope/content-sdk/editorial';

type Line = 'subject' | 'preheader';

/** The size of a line of a step's front matter, in characters as a person counts them. */
const sizeOf = (name: Line): Budget['of'] =>
  function* (document, { frontMatter }) {
    const node = frontMatter(name);
    if (document.kind === 'step' && node) yield { node, size: [...node.text].length };
  };

const subject = budget({
  name: 'email-subject',
  code: 'email/subject',
  what: 'subject',
  unit: 'characters',
  most: 60,
  hint: 'A phone shows about 40 and a mail program about 60. The preheader has room for the rest.',
  of: sizeOf('subject'),
});

const preheader = budget({
  name: 'email-preheader',
  code: 'email/preheader',
  what: 'preheader',
  unit: 'characters',
  least: 40,
  most: 110,
  hint: 'An inbox fills a shorter one with the first words of the email, and cuts a longer one off.',
  of: sizeOf('preheader'),
});

/** A subject fits the list of an inbox, and a preheader fills its line. */
export const lineBudgets: readonly Rule[] = [subject, preheader];
