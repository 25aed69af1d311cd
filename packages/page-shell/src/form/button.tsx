import type { ReactNode } from 'react';

/** What a button does and how much it stands out. */
export interface ButtonProps {
  /** What happens, as a verb: `Stop the emails`. */
  readonly children: ReactNode;
  /** One `primary` on a page; `secondary` for another way on; `plain` looks like a link. */
  readonly kind?: 'primary' | 'secondary' | 'plain';
  /** Sent with the answers, to tell which button was pressed. */
  readonly name?: string;
  readonly value?: string;
}

/**
 * A button that sends its form and says what happens then. Several stand in a `div` of the class
 * `actions`.
 *
 * @example
 * ```tsx
 * import { Button, renderPage } from '@calliope/page-shell';
 *
 * renderPage(<Button kind="secondary">Pause for a month</Button>);
 * // '<!doctype html><button type="submit" class="button secondary">Pause for a month</button>'
 * ```
 */
export const Button = ({ children, kind = 'primary', name, value }: ButtonProps) => (
  <button
    type="submit"
    className={kind === 'primary' ? 'button' : `button ${kind}`}
    name={name}
    value={value}
  >
    {children}
  </button>
);
