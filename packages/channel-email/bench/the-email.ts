import {
  kitchenSinkClinic,
  kitchenSinkMessages,
  kitchenSinkStep,
} from '@calliope/content-sdk/testing';

/** A step with every block and every inline. */
export const step = kitchenSinkStep('en');

/** What its email needs that is the same for every reader. */
export const common = {
  messages: kitchenSinkMessages('en'),
  clinic: kitchenSinkClinic,
  site: 'https://example.com',
  sender: 'guide@example.com',
  revisionOf: () => 'ab12'.repeat(16),
};

export const address = (path: string, token: string): string =>
  `https://example.com/${path}/${token}`;
