import { Advice, described, Field, type FieldProps } from './field.tsx';
import type { Choice } from './select-field.tsx';

/** A field with a few answers, of which one is chosen. */
export interface RadioFieldProps extends Omit<FieldProps, 'label'> {
  /** The question that the answers belong to. */
  readonly legend: string;
  readonly options: readonly Choice[];
  /** The value that was chosen before; none is chosen for a value that is not an option. */
  readonly value: string;
}

/**
 * A few answers in plain sight, one to choose.
 *
 * @see https://design-system.service.gov.uk/components/radios/
 * @example
 * ```tsx
 * import { RadioField, renderPage } from '@calliope/page-shell';
 *
 * const html = renderPage(
 *   <RadioField
 *     name="language"
 *     legend="Which language do you read?"
 *     options={[
 *       { value: 'en', label: 'English' },
 *       { value: 'es', label: 'Español' },
 *     ]}
 *     value="es"
 *     errorPrefix="Error:"
 *   />,
 * );
 * html.includes('<input type="radio" id="language-2" name="language" checked="" value="es"/>');
 * // true
 * ```
 */
export const RadioField = (props: RadioFieldProps) => (
  <Field error={props.error}>
    {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows it, and only a radio group can be invalid. */}
    <fieldset role="radiogroup" {...described(props)}>
      <legend>{props.legend}</legend>
      <Advice {...props} />
      {props.options.map(({ value, label }, index) => {
        // An error summary links to the name, which has to be the first answer.
        const id = index === 0 ? props.name : `${props.name}-${index + 1}`;
        return (
          <div className="choice" key={value}>
            <input
              type="radio"
              id={id}
              name={props.name}
              value={value}
              defaultChecked={value === props.value}
            />
            <label htmlFor={id}>{label}</label>
          </div>
        );
      })}
    </fieldset>
  </Field>
);
