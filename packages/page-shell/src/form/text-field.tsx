import type { HTMLAttributes } from 'react';
import { Advice, described, Field, type FieldProps } from './field.tsx';

/** A field of one line. */
export interface TextFieldProps extends FieldProps {
  /** What was typed before, also when it was wrong. */
  readonly value: string;
  readonly type?: 'text' | 'email';
  /** What the browser may fill in: `email`, `given-name`. */
  readonly autoComplete?: string;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  /** Stands after the label of a field that may stay empty: `(optional)`. */
  readonly optional?: string;
}

/**
 * A line to type in. The server says what is wrong with it, so nothing is marked as required for
 * the browser, and what was typed stays.
 *
 * @see https://design-system.service.gov.uk/components/text-input/
 * @example
 * ```tsx
 * import { renderPage, TextField } from '@calliope/page-shell';
 *
 * renderPage(<TextField name="name" label="Your name" value="Ada" errorPrefix="Error:" />);
 * // '<!doctype html><div class="field"><label for="name">Your name</label><input id="name" type="text" name="name" value="Ada"/></div>'
 * ```
 */
export const TextField = (props: TextFieldProps) => (
  <Field error={props.error}>
    <label htmlFor={props.name}>
      {props.label}
      {props.optional === undefined ? null : <span className="optional"> {props.optional}</span>}
    </label>
    <Advice {...props} />
    <input
      id={props.name}
      name={props.name}
      type={props.type ?? 'text'}
      defaultValue={props.value}
      autoComplete={props.autoComplete}
      inputMode={props.inputMode}
      {...(props.type === 'email' ? asTyped : {})}
      {...described(props)}
    />
  </Field>
);

/** An address is not a word: nothing may be corrected in it. */
const asTyped = { spellCheck: false, autoCapitalize: 'none' } as const;
