/** A page that says what is wrong and what to do. */
export interface Problem {
  readonly title: string;
  readonly text: string;
}

/** What staff read on the pages of the print desk. */
export const words = {
  title: 'Handouts',
  intro: 'Open a sheet, look at it, print it. The code on it leads to the same words online.',
  skip: 'Skip to the handouts',
  awaiting: 'Awaiting clinical review',
  sheets: 'Sheets to take home',
  whole: 'Whole articles',
  variants: 'Other forms:',
  paper: { letter: 'Letter', a4: 'A4' },
  print: { colour: 'colour', bw: 'black and white' },
  unknownPage: {
    title: 'There is no such page',
    text: 'The address may have a slip in it. The list of handouts has every sheet.',
  },
  unknownHandout: (id: string, locale: string): Problem => ({
    title: 'There is no such handout',
    text: `The library has no "${id}" in ${languageName(locale)}. The list of handouts has every sheet.`,
  }),
  badOption: (name: string, value: string, allowed: readonly string[]): Problem => ({
    title: 'This option is not known',
    text: `${name} is "${value}". It can be ${allowed.join(' or ')}.`,
  }),
  unsigned: (title: string): Problem => ({
    title: 'This handout may not be printed yet',
    text: `No clinician has signed these words of "${title}". Ask for the review, then try again. Until then nobody is given the sheet.`,
  }),
  undrawable: (why: string): Problem => ({
    title: 'This handout could not be drawn',
    text: `${why} Tell whoever looks after the texts.`,
  }),
} as const;

/** The name of a language in English, such as Spanish for `es`. */
export const languageName = (locale: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
