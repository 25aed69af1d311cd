import type { Step } from '@calliope/content-sdk';
import { channelLaws, kitchenSinkStep } from '@calliope/content-sdk/testing';
import { describe, test } from 'vitest';
import { parseEmail } from '../test/parse-email.ts';
import { sinkOptions } from '../test/sink-options.ts';
import { renderEmail } from './email/render-email.tsx';

const email = (step: Step) => renderEmail(step, sinkOptions(step));

describe('the HTML of an email', () => {
  const read = async (step: Step) => parseEmail((await email(step)).html).text;
  for (const law of channelLaws({ channel: 'email', sample: kitchenSinkStep, read })) {
    test(law.name, law.check);
  }
});

describe('the text of an email', () => {
  const read = async (step: Step) => (await email(step)).text;
  for (const law of channelLaws({ channel: 'email', sample: kitchenSinkStep, read })) {
    test(law.name, law.check);
  }
});
