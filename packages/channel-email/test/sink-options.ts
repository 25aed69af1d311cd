import type { Step } from '@calliope/content-sdk';
import { kitchenSinkClinic, kitchenSinkMessages } from '@calliope/content-sdk/testing';
import type { EmailOptions } from '../src/index.ts';

/** What the kitchen sink needs to become an email. */
export const sinkOptions = (
  { locale }: Pick<Step, 'locale'>,
  change: Partial<EmailOptions> = {},
): EmailOptions => ({
  messages: kitchenSinkMessages(locale === 'es' ? 'es' : 'en'),
  clinic: kitchenSinkClinic,
  site: 'https://example.com',
  stopAddress: 'https://example.com/stop/token',
  sender: 'guide@example.com',
  revisionOf: () => 'ab12'.repeat(16),
  ...change,
});
