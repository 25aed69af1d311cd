import { emailRules } from '@calliope/channel-email/rules';
import { handoutRules } from '@calliope/channel-handout/rules';
import { defineConfig } from '@calliope/content-sdk/compile';
import { editorialRules } from '@calliope/content-sdk/editorial';

export default defineConfig({
  locales: ['en'],
  defaultLocale: 'en',
  rules: [...editorialRules, ...emailRules, ...handoutRules],
  // Loaded when something is printed: the engine is large.
  print: async (document, library) =>
    (await import('@calliope/channel-handout')).printHandout(document, library),
});
