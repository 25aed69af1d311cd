import { Advice, described, Field, type FieldProps } from './field.tsx';

/** A field that is ticked or not. */
export interface CheckFieldProps extends FieldProps {
  readonly checked: boolean;
  /** What is sent when it is ticked; without a tick nothing is. */
  readonly value?: string;
}

/**
 * One box to tick. It never comes ticked unless the reader ticked it before: consent is given, not
 * left standing.
 *
 * @see https://design-system.service.gov.uk/components/checkboxes/
 * @example
 * ```tsx
 * import { CheckField, renderPage } from '@calliope/page-shell';
 *
 * renderPage(<CheckField name="agree" label="I agree" checked={false} errorPrefix="Error:" />);
 * // '<!doctype html><div class="field"><div class="choice"><input type="checkbox" id="agree" name="agree" value="yes"/><label for="agree">I agree</label></div></div>'
 * ```
 */
export const CheckField = (props: CheckFieldProps) => (
  <Field error={props.error}>
    <Advice {...props} />
    <div className="choice">
      <input
        type="checkbox"
        id={props.name}
        name={props.name}
        value={props.value ?? 'yes'}
        defaultChecked={props.checked}
        {...described(props)}
      />
      <label htmlFor={props.name}>{props.label}</label>
    </div>
  </Field>
);
