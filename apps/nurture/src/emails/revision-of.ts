import type { RevisionOf } from '@calliope/channel-email';
import type { Library } from '@calliope/content-sdk';

/** Finds the revision of the document that a link in a locale names, else of its original. */
export const revisionOf =
  (library: Library, locale: string): RevisionOf =>
  ({ kind, id }) => {
    const same = library.documents().filter((one) => one.kind === kind && one.id === id);
    const { defaultLocale } = library.data;
    const found =
      same.find((one) => one.locale === locale) ?? same.find((one) => one.locale === defaultLocale);
    return found?.revision;
  };
