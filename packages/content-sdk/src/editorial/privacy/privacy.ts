import type { Rule } from '../../compile/rules/rule.ts';
import { inlinesWithSafety } from '../../render/walk.ts';
import type { Step } from '../../schema/document.ts';
import type { Passage } from '../passages/passage.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { aboutHealth, aboutVisits } from './words.ts';

/** Notices that are mailed as letters: to an address that may be a stranger’s, or shared. */
const letters = new Set([
  'confirm-address',
  'you-get-our-emails',
  'record-link',
  'address-changed',
]);

/** Labels that an inbox shows: `signUp.confirmSubject`. */
const inInbox = /(?:Subject|Preheader)$/u;

/** How much of the text part an inbox or a lock screen shows. */
const shown = 120;

/**
 * What others can see of an email says nothing about its reader’s health: subject, preheader,
 * sender, addresses, and what a notification shows of its text. Errors `privacy/inbox`,
 * `privacy/address` and `privacy/opening` at the word, in every locale; `privacy/sender` at
 * `neutralName` of `clinic.yaml`; `privacy/stranger` in a notice that is mailed as a letter, maybe
 * before anybody has shown whose address it is.
 *
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { privacy } from '@calliope/content-sdk/editorial';
 *
 * const config = { locales: ['en'], defaultLocale: 'en', rules: [privacy] };
 * const { problems } = await compile('.', config);
 * ```
 */
export const privacy: Rule = {
  name: 'privacy',
  *check(document, context) {
    const passages = passagesOf(document, context);
    if (document.kind === 'notice' && letters.has(document.id)) {
      for (const passage of passages.filter(({ kind }) => kind !== 'safety')) {
        const match = aboutHealth.exec(passage.text) ?? aboutVisits.exec(passage.text);
        if (match) yield context.error(strangerFault(match[0]), ...passage.at(match.index));
      }
    }
    if (document.kind !== 'step') return;
    for (const passage of passages) {
      if (passage.kind !== 'subject' && passage.kind !== 'preheader') continue;
      const match = aboutHealth.exec(passage.text) ?? aboutVisits.exec(passage.text);
      if (match) yield context.error(inboxFault(match[0]), ...passage.at(match.index));
    }
    for (const inline of inlinesWithSafety(document)) {
      const match =
        inline.type === 'link' && isOutside(inline.href) && aboutHealth.exec(inline.href);
      if (match) yield context.error(addressFault(match[0]), inline);
    }
    yield* opening(document, passages).flatMap(({ passage, text }) => {
      const match = aboutHealth.exec(text);
      return match ? [context.error(openingFault(match[0]), ...passage.at(match.index))] : [];
    });
  },
  *checkLibrary({ clinic, locales, labels, error }) {
    const match = aboutHealth.exec(clinic.neutralName);
    if (match) yield error(senderFault(match[0]), clinic);
    for (const label of locales.flatMap(labels).filter(({ id }) => inInbox.test(id))) {
      const named = aboutHealth.exec(label.text) ?? aboutVisits.exec(label.text);
      if (named) yield error(inboxFault(named[0]), label, named.index);
    }
  },
};

/** Links to documents of the library become neutral addresses. */
const isOutside = (href: string): boolean => /^https?:/iu.test(href);

/** What the text part begins with: the safety lines that lead, the title, the first words. */
function opening(document: Step, passages: readonly Passage[]) {
  const leads = document.safety.filter(({ lead, channels }) => lead && channels.includes('email'));
  const safety = passages.filter(({ kind }) => kind === 'safety');
  const first = [
    ...leads.flatMap((line) => safety[document.safety.indexOf(line)] ?? []),
    ...passages.filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'line'),
  ];
  let left = shown;
  return first.flatMap((passage) => {
    const text = passage.text.slice(0, Math.max(0, left));
    left -= passage.text.length;
    return text === '' ? [] : [{ passage, text }];
  });
}

const inboxFault = (found: string) => ({
  code: 'privacy/inbox',
  message: `Everybody who sees the inbox would read "${found}".`,
  hint: 'Name no condition, drug or visit here: "Part 2: the basics".',
});

const addressFault = (found: string) => ({
  code: 'privacy/address',
  message: `The address says "${found}", and mail scanners and shared histories see addresses.`,
  hint: 'Link to a document of this library, which gets a neutral address, or leave the link out.',
});

const openingFault = (found: string) => ({
  code: 'privacy/opening',
  message: `"${found}" is among the first ${shown} characters, which a lock screen shows.`,
  hint: 'Begin with a greeting, and name the subject further down.',
});

const strangerFault = (found: string) => ({
  code: 'privacy/stranger',
  message: `This goes to an address that may be somebody else's, and says "${found}".`,
  hint: 'Say only that somebody asked for emails, and how to confirm it.',
});

const senderFault = (found: string) => ({
  code: 'privacy/sender',
  message: `Senders show neutralName, and it says "${found}".`,
  hint: 'Choose a name that does not say what is treated.',
});
