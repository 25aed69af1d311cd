import { Button, Form, RadioField, SelectField, TextField } from '@calliope/page-shell';
import type { ReactNode } from 'react';
import { languageChoices } from '../readers/languages.ts';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { zoneChoices } from '../readers/zones.ts';
import { pauses } from './pauses.ts';
import type { SettingsPageProps } from './settings-props.ts';

type Messages = ReturnType<ReaderOptions['library']['messages']>;
type Props = SettingsPageProps & {
  readonly words: Messages['yourEmails'];
  readonly signUp: Messages['signUp'];
};

const wrong = ({ errors }: SettingsPageProps, field: string): string | undefined =>
  errors.find((error) => error.field === field)?.text;

interface PartProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** A part of the page, under its title. */
export const Part = ({ title, text, children }: PartProps) => (
  <section>
    <h2>{title}</h2>
    {text && <p>{text}</p>}
    {children}
  </section>
);

interface OneButtonProps {
  readonly token: string;
  readonly action: string;
  readonly label: string;
  readonly kind: 'primary' | 'secondary';
}

/** A form that is one button. */
export const OneButton = ({ token, action, label, kind }: OneButtonProps) => (
  <Form action={`/settings/${token}/${action}`}>
    <Button kind={kind}>{label}</Button>
  </Form>
);

/** Letting the emails rest for a while. */
export const Pause = (props: Props) => (
  <Part title={props.words.pauseTitle}>
    <Form action={`/settings/${props.token}/pause`}>
      <RadioField
        name="pause"
        legend={props.words.pauseFor}
        options={Object.keys(pauses).map((value) => ({
          value,
          label: props.words[value as keyof typeof pauses],
        }))}
        value=""
        error={wrong(props, 'pause')}
        errorPrefix={props.signUp.errorPrefix}
      />
      <Button kind="secondary">{props.words.pause}</Button>
    </Form>
  </Part>
);

/** The language and the clock that emails come by. */
export const Clock = ({ service, ...props }: Props & { service: ReaderOptions }) => {
  const { words, signUp, who } = props;
  const { locales } = service.library.data;
  return (
    <Part title={words.clockTitle}>
      <Form action={`/settings/${props.token}/clock`}>
        {locales.length === 1 ? (
          <input type="hidden" name="language" value={who.locale} />
        ) : (
          <SelectField
            name="language"
            label={signUp.language}
            options={languageChoices(locales)}
            value={who.locale}
            error={wrong(props, 'language')}
            errorPrefix={signUp.errorPrefix}
          />
        )}
        <SelectField
          name="timeZone"
          label={signUp.timeZone}
          hint={signUp.timeZoneHint}
          options={zoneChoices(who.timeZone)}
          value={who.timeZone}
          error={wrong(props, 'timeZone')}
          errorPrefix={signUp.errorPrefix}
        />
        <Button kind="secondary">{words.save}</Button>
      </Form>
    </Part>
  );
};

/** Another address to write to. */
export const NewAddress = (props: Props) => (
  <Part title={props.words.addressTitle} text={props.words.addressText}>
    <Form action={`/settings/${props.token}/address`}>
      <TextField
        name="address"
        type="email"
        autoComplete="email"
        label={props.words.newAddress}
        value={props.newAddress}
        error={wrong(props, 'address')}
        errorPrefix={props.signUp.errorPrefix}
      />
      <Button kind="secondary">{props.words.changeAddress}</Button>
    </Form>
  </Part>
);
