import { Advice, described, Field, type FieldProps } from './field.tsx';

/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Answers that belong together, under a name. */
export interface ChoiceGroup {
  readonly label: string;
  readonly options: readonly Choice[];
}

/** A field with a list of answers to open. */
export interface SelectFieldProps extends FieldProps {
  /** A first option with the value `''` keeps an unanswered field from looking answered. */
  readonly options: readonly (Choice | ChoiceGroup)[];
  /** The value that was chosen before. */
  readonly value: string;
}

/**
 * A list to choose one answer from, for more answers than a `RadioField` can show at a glance.
 *
 * @see https://design-system.service.gov.uk/components/select/
 * @example
 * ```tsx
 * import { renderPage, SelectField } from '@calliope/page-shell';
 *
 * const east = { label: 'East', options: [{ value: 'America/New_York', label: 'New York' }] };
 * const html = renderPage(
 *   <SelectField
 *     name="zone"
 *     label="Your time zone"
 *     options={[{ value: '', label: 'Choose one' }, east]}
 *     value="America/New_York"
 *     errorPrefix="Error:"
 *   />,
 * );
 * html.includes('<option value="America/New_York" selected="">');
 * // true
 * ```
 */
export const SelectField = (props: SelectFieldProps) => (
  <Field error={props.error}>
    <label htmlFor={props.name}>{props.label}</label>
    <Advice {...props} />
    <select id={props.name} name={props.name} defaultValue={props.value} {...described(props)}>
      {props.options.map((one) =>
        'options' in one ? (
          <optgroup key={one.label} label={one.label}>
            {one.options.map(option)}
          </optgroup>
        ) : (
          option(one)
        ),
      )}
    </select>
  </Field>
);

const option = ({ value, label }: Choice) => (
  <option key={value} value={value}>
    {label}
  </option>
);
