import type { ReactNode } from 'react';

/** What every field of a form has. */
export interface FieldProps {
  /** The name under which the value is sent, and the id that an error summary links to. */
  readonly name: string;
  readonly label: ReactNode;
  /** What helps to answer, before anything is wrong. */
  readonly hint?: ReactNode;
  /** What is wrong with the answer and how to put it right; undefined where nothing is. */
  readonly error?: string | undefined;
  /** Read out before an error, in the language of the page: `Error:`. */
  readonly errorPrefix: string;
}

type Said = Pick<FieldProps, 'name' | 'hint' | 'error'>;

/** One field with room around it, and with a bar at its side where something is wrong. */
export const Field = ({ error, children }: Pick<FieldProps, 'error'> & { children: ReactNode }) => (
  <div className={error === undefined ? 'field' : 'field wrong'}>{children}</div>
);

/** What stands between a label and its control: the hint, then the error. */
export const Advice = ({ name, hint, error, errorPrefix }: Said & { errorPrefix: string }) => (
  <>
    {hint === undefined ? null : (
      <p className="hint" id={hintId(name)}>
        {hint}
      </p>
    )}
    {error === undefined ? null : (
      <p className="error" id={errorId(name)}>
        <span className="unseen">{errorPrefix} </span>
        {error}
      </p>
    )}
  </>
);

/** Ties a control to its hint and its error, in the order in which they stand. */
export function described({ name, hint, error }: Said) {
  const ids = [
    ...(hint === undefined ? [] : [hintId(name)]),
    ...(error === undefined ? [] : [errorId(name)]),
  ];
  return {
    'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
    'aria-invalid': error === undefined ? undefined : true,
  };
}

const hintId = (name: string): string => `${name}-hint`;
const errorId = (name: string): string => `${name}-error`;
