import type { ReactNode } from 'react';
import { summaryId } from './error-summary.tsx';

/** Where a form sends its answers, and what it asks. */
export interface FormProps {
  /** The path that the answers are posted to. */
  readonly action: string;
  readonly children: ReactNode;
}

/**
 * A form that is posted to the server, which alone says what is wrong. A page that comes back with
 * errors opens at its summary: a browser moves the focus to the place that an address names, and
 * without a script nothing else would.
 *
 * @example
 * ```tsx
 * import { Button, Form, renderPage } from '@calliope/page-shell';
 *
 * const html = renderPage(
 *   <Form action="/stop">
 *     <Button>Stop the emails</Button>
 *   </Form>,
 * );
 * html.includes('action="/stop#errors"');
 * // true
 * ```
 */
export const Form = ({ action, children }: FormProps) => (
  <form method="post" action={`${action}#${summaryId}`} noValidate>
    {children}
  </form>
);
