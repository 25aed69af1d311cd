import { HtmlValidate, type RuleConfig, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { everyEmail } from './every-email.ts';

const rules: RuleConfig = {
  // Mail programs drop style sheets, so that every style is inline.
  'no-inline-style': 'off',
  // Outlook on Windows knows neither max-width nor padding outside of cells, only these attributes.
  'no-deprecated-attr': 'off',
  // Only Outlook on Windows reads these comments, and it learns the width of the column from them.
  'no-conditional-comment': 'off',
  // React writes `cellPadding`; HTML takes either.
  'attr-case': 'off',
  // React closes void elements, which old mail programs that read XHTML need.
  'void-style': ['error', { style: 'selfclose' }],
  // The older name, which more screen readers know.
  'presentation-role-style': ['error', { prefer: 'presentation' }],
};

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules,
  }),
);

test.each(everyEmail)('$name is faultless HTML', async ({ email }) => {
  const { results } = await validator.validateString(email.html);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(faults).toEqual([]);
});
