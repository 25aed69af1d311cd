import { onChannel, type Step } from '@calliope/content-sdk';
import { openArchive } from '@calliope/content-sdk/archive';
import { channelLaws } from '@calliope/content-sdk/testing';
import { describe, test } from 'vitest';
import { parseEmail } from '../test/parse-email.ts';
import { sinkOptions } from '../test/sink-options.ts';
import { renderEmail } from './email/render-email.tsx';

// What a compiler of document version 1 archived.
const { read } = await openArchive(
  new URL('../../content-sdk/test/fixtures/archive-1/archive/', import.meta.url),
);

async function archived(): Promise<Step> {
  const { document, fault } = await read('326daaaa35bcf0f3');
  if (document?.kind !== 'step') throw new Error(fault?.message ?? 'It is no email.');
  return onChannel(document, 'email');
}

describe.each(['html', 'text'] as const)('old words as an email, its %s', async (form) => {
  const step = await archived();
  const laws = channelLaws({
    channel: 'email',
    sample: () => step,
    read: async (document) => {
      const email = await renderEmail(document, sinkOptions(document));
      return form === 'html' ? parseEmail(email.html).text : email.text;
    },
  });
  // The blocks of the kitchen sink need facts that these words do not use; the step is English.
  const held = laws.filter(
    ({ name }) => name.endsWith('(en)') && !name.startsWith('renders block'),
  );
  for (const law of held) test(law.name, law.check);
});
