import type { Document } from '../../schema/document.ts';

/** The folder of each kind of document in a generated package. */
export const folders = {
  article: 'articles',
  faq: 'faqs',
  notice: 'notices',
  handout: 'handouts',
  step: 'steps',
} as const satisfies Record<Document['kind'], string>;

/** The path of a document's module without its extension: `articles/en/cost`. */
export const modulePath = ({
  kind,
  id,
  locale,
}: Pick<Document, 'kind' | 'id' | 'locale'>): string => `${folders[kind]}/${locale}/${id}`;
