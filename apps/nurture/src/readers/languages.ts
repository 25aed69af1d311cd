/** The languages to choose from, each by its own name. */
export const languageChoices = (locales: readonly string[]) =>
  locales.map((value) => ({ value, label: languageName(value) }));

/** A language by its own name, with a capital as at the start of a line. */
export function languageName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
