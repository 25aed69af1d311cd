import { createWebChannel } from '@calliope/channel-web';
import { createRenderer, type Notice } from '@calliope/content-sdk';
import {
  Button,
  CheckField,
  Form,
  type FormError,
  filled,
  Honeypot,
  renderPage,
  SelectField,
  TextField,
} from '@calliope/page-shell';
import { languageChoices } from '../readers/languages.ts';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { ReaderPage } from '../readers/reader-page.tsx';
import { zoneChoices } from '../readers/zones.ts';
import type { SignUpValues } from './read-sign-up.ts';

/** What the form shows besides its words. */
export interface SignUpPageProps {
  readonly locale: string;
  readonly values: SignUpValues;
  readonly errors: readonly FormError[];
  readonly stamp: string;
}

/** The name of the field that only machines fill in. */
export const trap = 'topic';

/** The form: what comes, an address, what they agree to, one button. */
export function signUpPage(service: ReaderOptions, props: SignUpPageProps): string {
  const { library, sequence } = service;
  const { locale, values, errors, stamp } = props;
  const messages = library.messages(locale);
  const labels = messages.signUp;
  const wrong = (field: string) => errors.find((error) => error.field === field)?.text;
  const common = { errorPrefix: labels.errorPrefix };
  return renderPage(
    <ReaderPage
      {...{ options: service, locale, errors }}
      title={labels.title}
      skip={messages.skipToContent}
    >
      <p>{introduction(labels.intro, library.sequence(sequence).steps)}</p>
      <Form action={`/guide?lang=${locale}`}>
        <input type="hidden" name="stamp" value={stamp} />
        <Honeypot name={trap} label={labels.leaveEmpty} />
        <TextField
          {...common}
          name="address"
          type="email"
          autoComplete="email"
          label={labels.address}
          hint={labels.addressHint}
          value={values.address}
          error={wrong('address')}
        />
        <TextField
          {...common}
          name="firstName"
          autoComplete="given-name"
          label={labels.firstName}
          hint={labels.nameHint}
          value={values.firstName}
          error={wrong('firstName')}
        />
        <Language {...{ service, labels, values }} error={wrong('language')} />
        <SelectField
          {...common}
          name="timeZone"
          label={labels.timeZone}
          hint={labels.timeZoneHint}
          options={zoneChoices(values.timeZone)}
          value={values.timeZone}
          error={wrong('timeZone')}
        />
        <Consent notice={library.notice('consent', locale)} />
        <CheckField
          {...common}
          name="agree"
          label={labels.agree}
          checked={values.agree !== ''}
          error={wrong('agree')}
        />
        <Button>{labels.send}</Button>
      </Form>
    </ReaderPage>,
  );
}

type Labels = ReturnType<ReaderOptions['library']['messages']>['signUp'];

interface LanguageProps {
  readonly service: ReaderOptions;
  readonly labels: Labels;
  readonly values: SignUpValues;
  readonly error: string | undefined;
}

/** Nobody is asked to choose from one. */
const Language = ({ service, labels, values, error }: LanguageProps) => {
  const { locales } = service.library.data;
  if (locales.length === 1) return <input type="hidden" name="language" value={values.language} />;
  return (
    <SelectField
      name="language"
      label={labels.language}
      options={languageChoices(locales)}
      value={values.language}
      error={error}
      errorPrefix={labels.errorPrefix}
    />
  );
};

/** The words that somebody agrees to, all of them and where they agree. */
const Consent = ({ notice }: { notice: Notice }) => {
  const render = createRenderer(createWebChannel())(notice);
  return (
    <section className="terms" aria-labelledby="consent">
      <h2 id="consent">{notice.title}</h2>
      {render.blocks(notice.blocks)}
      {render.sections(notice.sections, 3)}
    </section>
  );
};

function introduction(words: string, steps: readonly { readonly day: number }[]): string {
  const days = Math.max(...steps.map(({ day }) => day));
  return filled(words, { count: String(steps.length), days: String(days) });
}
