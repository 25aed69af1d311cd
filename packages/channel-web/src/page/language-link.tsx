import { languageName } from './language-name.ts';
import type { Translation } from './options.ts';

/** A link to the same page in another language, in that language's own name. */
export const languageLink = ({ locale, href }: Translation) => (
  <a href={href} hrefLang={locale} lang={locale}>
    {languageName(locale)}
  </a>
);
