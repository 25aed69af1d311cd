/** A field that only a machine fills in. */
export interface HoneypotProps {
  /** Sounds worth filling in, but is nothing that a browser fills in by itself: `topic`. */
  readonly name: string;
  /** For who meets it after all, where styles are lost: `Leave this empty`. */
  readonly label: string;
}

/**
 * A field that people never meet: out of sight, out of the order of the keyboard, silent in a
 * screen reader. Whoever sends something in it is a machine. Its place is in a class, since the
 * policy of `securityHeaders` refuses style attributes.
 *
 * @example
 * ```tsx
 * import { Honeypot, renderPage } from '@calliope/page-shell';
 *
 * const html = renderPage(<Honeypot name="topic" label="Leave this empty" />);
 * html.includes('tabindex="-1"');
 * // true
 * ```
 */
export const Honeypot = ({ name, label }: HoneypotProps) => (
  <div className="away" aria-hidden="true">
    <label htmlFor={name}>{label}</label>
    <input type="text" id={name} name={name} tabIndex={-1} autoComplete="off" />
  </div>
);
