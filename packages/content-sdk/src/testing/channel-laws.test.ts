import { describe, expect, test } from 'vitest';
import type { Article } from '../schema/document.ts';
import { renderText } from '../text/render-text.ts';
import { channelLaws } from './channel-laws.ts';
import { kitchenSink } from './kitchen-sink.ts';
import { kitchenSinkMessages } from './kitchen-sink-words.ts';

const read = (document: Article) =>
  renderText(document, {
    channel: 'web',
    messages: kitchenSinkMessages(document.locale === 'es' ? 'es' : 'en'),
    site: 'https://example.com',
  });

describe('the plain-text channel', () => {
  for (const law of channelLaws({ channel: 'web', sample: kitchenSink, read })) {
    test(law.name, law.check);
  }
});

describe('a channel that cheats', () => {
  const broken = (name: string, spoil: (text: string) => string) =>
    channelLaws({ channel: 'web', sample: kitchenSink, read: (d) => spoil(read(d)) }).find((law) =>
      law.name.startsWith(name),
    );

  test.each([
    ['keeps every letter', (text: string) => text.replaceAll(':30', '')],
    ['keeps every letter', (text: string) => text.replaceAll('Seizure', 'seizure')],
    ['carries every safety line', (text: string) => text.replaceAll('general education', '')],
    ['leads with', (text: string) => text.replace('In danger now?', '')],
    ['shows the revisions', (text: string) => text.replaceAll('e3f4a5b6', '')],
    ['names its sources', (text: string) => text.replaceAll('no approval', '')],
  ])('is caught: %s', async (name, spoil) => {
    await expect(broken(name, spoil)?.check()).rejects.toThrow();
  });
});
