import {
  Button,
  CheckField,
  ErrorSummary,
  type FieldProps,
  Form,
  type FormError,
  Honeypot,
  Page,
  RadioField,
  SelectField,
  TextField,
} from '../src/index.ts';

const wrong: readonly FormError[] = [
  { field: 'email', text: 'Enter an email address like name@example.com' },
  { field: 'zone', text: 'Choose your time zone' },
  { field: 'language', text: 'Choose a language' },
  { field: 'agree', text: 'Tick the box if you want the emails' },
];

const zones = [
  { value: '', label: 'Choose one' },
  {
    label: 'United States and its territories in the Pacific and the Caribbean',
    options: [
      { value: 'America/New_York', label: 'Eastern Time, New York' },
      { value: 'America/Chicago', label: 'Central Time, Chicago' },
    ],
  },
  { label: 'Elsewhere', options: [{ value: 'Europe/Madrid', label: 'Madrid' }] },
];

const languages = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
];

/** A page with every kind of field, as it is first opened or as it comes back with errors. */
export function SampleForm({ withErrors = false }: { readonly withErrors?: boolean }) {
  const errors = withErrors ? wrong : [];
  const said = (name: string): Pick<FieldProps, 'name' | 'error' | 'errorPrefix'> => ({
    name,
    error: errors.find(({ field }) => field === name)?.text,
    errorPrefix: 'Error:',
  });
  const title = 'Get the reading guide by email';
  return (
    <Page
      lang="en"
      title={withErrors ? `Error: ${title}` : title}
      brand="Example Clinic"
      skip="Skip to the form"
      home="/"
    >
      <ErrorSummary title="Please look at these answers again" errors={errors} />
      <h1>{title}</h1>
      <p>Seven short emails over a month. You can stop them at any time, with one click.</p>
      <Form action="/">
        <TextField
          {...said('email')}
          label="Email address"
          hint="We write to this address and to no other."
          value={withErrors ? 'ada@' : ''}
          type="email"
          autoComplete="email"
          inputMode="email"
        />
        <TextField
          {...said('first-name')}
          label="First name"
          value={withErrors ? 'Ada <b>' : ''}
          autoComplete="given-name"
          optional="(optional)"
        />
        <SelectField
          {...said('zone')}
          label="Time zone"
          hint="So that nothing arrives at night."
          options={zones}
          value=""
        />
        <RadioField
          {...said('language')}
          legend="Which language do you read?"
          options={languages}
          value={withErrors ? '' : 'en'}
        />
        <CheckField
          {...said('agree')}
          label={
            <>
              Please send me the guide. I have read <a href="/privacy">what is kept about me</a>,
              and I know that others who open my mail can see it.
            </>
          }
          checked={false}
        />
        <Honeypot name="topic" label="Leave this empty" />
        <div className="actions">
          <Button>Send me the guide</Button>
          <Button kind="secondary" name="do" value="later">
            Ask me later
          </Button>
          <Button kind="plain" name="do" value="never">
            Do not ask again
          </Button>
        </div>
      </Form>
    </Page>
  );
}
