/** The id of the summary, which the address of a posted form names. */
export const summaryId = 'errors';

/** Something that is wrong with an answer. */
export interface FormError {
  /** The name of the field. */
  readonly field: string;
  /** The same words that stand at the field. */
  readonly text: string;
}

/** What is wrong on a page, in the order of its fields. */
export interface ErrorSummaryProps {
  /** What to do: `Please look at these answers again`. */
  readonly title: string;
  readonly errors: readonly FormError[];
}

/**
 * Everything that is wrong with a form, with a link to each field; nothing where nothing is. It
 * comes first in the main part, before the heading. The title of such a page starts with what it
 * is, `Error: Sign up`, since that is what a screen reader says first: give `Page` that title.
 *
 * @see https://design-system.service.gov.uk/components/error-summary/
 * @example
 * ```tsx
 * import { ErrorSummary, renderPage } from '@calliope/page-shell';
 *
 * const html = renderPage(
 *   <ErrorSummary
 *     title="Please look at these answers again"
 *     errors={[{ field: 'email', text: 'Enter your email address' }]}
 *   />,
 * );
 * html.includes('<a href="#email">Enter your email address</a>');
 * // true
 * ```
 */
export const ErrorSummary = ({ title, errors }: ErrorSummaryProps) =>
  errors.length === 0 ? null : (
    <div className="errors" id={summaryId} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
