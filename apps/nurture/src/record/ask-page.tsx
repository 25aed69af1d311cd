import { Button, ErrorSummary, Form, Page, renderPage, TextField } from '@calliope/page-shell';
import { readerStyle } from '../readers/reader-style.ts';
import type { Service } from '../readers/service.ts';

/** What the form shows. */
export interface AskPageProps {
  readonly locale: string;
  readonly address: string;
  readonly error?: string | undefined;
}

/** The form for whoever wants to see what is kept about them and has no email of ours at hand. */
export function askPage(service: Service, { locale, address, error }: AskPageProps): string {
  const { record: words, signUp } = service.library.messages(locale);
  const errors = error === undefined ? [] : [{ field: 'address', text: error }];
  const title = error === undefined ? words.askTitle : `${signUp.errorPrefix} ${words.askTitle}`;
  const brand = service.library.data.clinic.neutralName;
  return renderPage(
    <Page
      {...{ lang: locale, title, brand, home: service.site, css: readerStyle }}
      skip={words.skip}
    >
      <ErrorSummary title={signUp.problemTitle} errors={errors} />
      <h1>{words.askTitle}</h1>
      <p>{words.askText}</p>
      <Form action={`/record?lang=${locale}`}>
        <TextField
          name="address"
          type="email"
          autoComplete="email"
          label={signUp.address}
          value={address}
          error={error}
          errorPrefix={signUp.errorPrefix}
        />
        <Button>{service.library.messages(locale).yourEmails.askForRecord}</Button>
      </Form>
    </Page>,
  );
}
