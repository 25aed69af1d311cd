import type { Document } from '@calliope/content-sdk';
import { kitchenSinkClinic, kitchenSinkMessages } from '@calliope/content-sdk/testing';
import type { PageOptions } from '../src/index.ts';

/** What the kitchen sink needs to become a page. */
export const sinkOptions = ({ locale }: Pick<Document, 'locale'>): PageOptions => ({
  messages: kitchenSinkMessages(locale === 'es' ? 'es' : 'en'),
  clinic: kitchenSinkClinic,
  home: '/',
  translations: [{ locale: locale === 'es' ? 'en' : 'es', href: '/elsewhere/' }],
});
