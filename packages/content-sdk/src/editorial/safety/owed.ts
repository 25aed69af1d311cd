import type { Rule, RuleContext } from '../../compile/rules/rule.ts';
import { safetyOn } from '../../render/safety-on.ts';
import type { Document } from '../../schema/document.ts';
import type { ChannelName, Mention } from '../../schema/safety-line.ts';
import { isEnglish } from '../english.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { mentionsIn } from './find-mentions.ts';

/** What a page or a sheet carries whatever it is about. */
const onPages = [
  'crisis',
  'general-education',
  'off-label',
  'no-driving',
  'risks',
  'results-vary',
  'keep-medicines',
];

/** Which safety lines, by their ids, a channel must carry: always, and where something is mentioned. */
const requiredLines: Readonly<
  Record<ChannelName, Readonly<Record<'always' | Mention, readonly string[]>>>
> = {
  web: { always: onPages, benefit: [], visit: [] },
  email: {
    always: ['crisis', 'general-education', 'inbox'],
    benefit: ['off-label', 'risks', 'results-vary'],
    visit: ['no-driving'],
  },
  handout: { always: onPages, benefit: [], visit: [] },
};

const channelsOf: Readonly<Record<Document['kind'], readonly ChannelName[]>> = {
  article: ['web', 'handout'],
  faq: ['web'],
  handout: ['handout'],
  step: ['email'],
  // About the clinic and not about a treatment: it owes what leads, which the compiler sees to.
  notice: [],
};

/**
 * Each copy carries its safety lines, by what its words say and not by what was declared:
 * `safety/missing`, an error at the beginning of the document for each line and channel. English
 * only.
 *
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { safetyCarried } from '@calliope/content-sdk/editorial';
 *
 * const config = { locales: ['en'], defaultLocale: 'en', rules: [safetyCarried] };
 * const { problems } = await compile('.', config);
 * ```
 */
export const safetyCarried: Rule = {
  name: 'safety-carried',
  *check(document, context) {
    if (!isEnglish(document)) return;
    for (const channel of channelsOf[document.kind]) {
      const carried = new Set(safetyOn(document, channel).map(({ id }) => id));
      const { always, ...when } = requiredLines[channel];
      const isAlways = Object.values(when).every((lines) => lines.length === 0);
      const said = isAlways ? [] : [...mentionedIn(document, context)];
      const owed = [...always, ...said.flatMap((mention) => when[mention])];
      for (const id of new Set(owed)) {
        if (!carried.has(id)) yield context.error(missing(id, channel), document);
      }
    }
  },
};

const mentionedIn = (document: Document, context: RuleContext): ReadonlySet<Mention> =>
  new Set(
    passagesOf(document, context)
      .filter(({ kind }) => kind === 'summary' || kind === 'keyFact' || kind === 'line')
      .flatMap((passage) => passage.sentences().flatMap(({ text }) => [...mentionsIn(text)])),
  );

const missing = (id: string, channel: ChannelName) => ({
  code: 'safety/missing',
  message: `The ${channel} copy does not carry the safety line "${id}".`,
  hint: `Declare what its sections mention, or add ${channel} to the line's channels in safety.yaml.`,
});
