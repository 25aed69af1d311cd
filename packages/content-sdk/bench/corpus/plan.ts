/** How many documents of each kind a corpus of so many has. */
export interface Plan {
  readonly articles: number;
  readonly faqs: number;
  readonly references: number;
}

/** One document in twenty is an FAQ entry, up to fifty; the number of references is that of a clinic. */
export function planOf(count: number): Plan {
  const faqs = Math.min(50, Math.max(1, Math.round(count / 20)));
  return { articles: Math.max(1, count - faqs), faqs, references: 300 };
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

export const articleId = (number: number): string => `garden-notes-${padded(number, 5)}`;
export const faqId = (number: number): string => `garden-question-${padded(number, 2)}`;
export const referenceId = (number: number): string => `sample-${padded(number, 3)}`;

/** The section of an article that other articles include. Ids of sections are unique in the corpus. */
export const includedSection = (number: number): string => `what-to-look-at-${padded(number, 5)}`;

/**
 * What an article includes. Every third one includes something: in turn the section of the article
 * after it, and an FAQ entry. The article after it includes nothing, so that no circle can close.
 */
export function inclusionOf(number: number, { articles, faqs }: Plan): string | undefined {
  if (number % 3 !== 0) return undefined;
  if (number % 2 === 0 && number + 1 < articles) {
    const next = number + 1;
    return `::include{article="${articleId(next)}" section="${includedSection(next)}"}`;
  }
  return `::include{faq="${faqId(number % faqs)}"}`;
}

/** The article that a benchmark changes: the first includes the section that the change is in. */
export const changedArticle = 1;
