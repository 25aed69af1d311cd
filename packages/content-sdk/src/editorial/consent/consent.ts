import type { Rule } from '../../compile/rules/rule.ts';

/** What a reader must know before agreeing to emails, each in a section of its own. */
const points: Readonly<Record<string, string>> = {
  'who-sends': 'who sends the emails',
  'how-many': 'how many come, and how often',
  'who-can-see': 'that anyone who sees the inbox can tell the subject',
  'how-to-stop': 'how to stop them',
  'what-is-kept': 'what is stored, and for how long',
};

/**
 * The notice `consent` says everything that a reader agrees to, one section for each point:
 * `consent/incomplete`, an error at its beginning.
 *
 * @example
 * ```ts
 * import { compile } from '@calliope/content-sdk/compile';
 * import { consent } from '@calliope/content-sdk/editorial';
 *
 * const config = { locales: ['en'], defaultLocale: 'en', rules: [consent] };
 * const { problems } = await compile('.', config);
 * ```
 */
export const consent: Rule = {
  name: 'consent',
  *check(document, { error }) {
    if (document.kind !== 'notice' || document.id !== 'consent') return;
    const said = new Set(document.sections.map(({ id }) => id));
    for (const [id, what] of Object.entries(points)) {
      if (said.has(id)) continue;
      const fault = {
        code: 'consent/incomplete',
        message: `Nothing says ${what}.`,
        hint: `Say it in a section of its own: ## … {#${id}}.`,
      };
      yield error(fault, document);
    }
  },
};
