import type { Document } from '../schema/document.ts';

/** Whether a document is written in English, for rules that know the words of that language. */
export const isEnglish = ({ locale }: Pick<Document, 'locale'>): boolean =>
  /^en(?:-|$)/.test(locale);
