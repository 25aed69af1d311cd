import type { Messages } from '@calliope/content-sdk';
import { filled } from '@calliope/page-shell';

/** A page that says what is wrong and what to do. */
export interface Problem {
  readonly title: string;
  readonly text: string;
}

/** What staff read on the pages of the print desk. */
export type Words = ReturnType<typeof wordsIn>;

/** The labels of the print desk, and the problems that it can tell of. */
export function wordsIn({ desk, awaitingReview }: Messages, locale: string) {
  return {
    locale,
    ...desk,
    awaiting: awaitingReview,
    paper: { letter: desk.letter, a4: desk.a4 },
    print: { colour: desk.colour, bw: desk.blackAndWhite },
    languageName: (tag: string): string =>
      new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag,
    noSuchPage: { title: desk.unknownPageTitle, text: desk.unknownPage },
    noSuchHandout: (id: string, language: string): Problem => ({
      title: desk.unknownHandoutTitle,
      text: filled(desk.unknownHandout, { id, language }),
    }),
    wrongOption: (name: string, value: string, allowed: readonly string[]): Problem => ({
      title: desk.badOptionTitle,
      text: filled(desk.badOption, { name, value, allowed: allowed.join(` ${desk.or} `) }),
    }),
    mayNotBePrinted: (title: string): Problem => ({
      title: desk.unsignedTitle,
      text: filled(desk.unsigned, { title }),
    }),
    notDrawn: (why: string): Problem => ({
      title: desk.undrawableTitle,
      text: filled(desk.undrawable, { why }),
    }),
  };
}
