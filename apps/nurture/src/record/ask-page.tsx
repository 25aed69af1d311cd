import { Button, Form, renderPage, TextField } from '@calliope/page-shell';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { ReaderPage } from '../readers/reader-page.tsx';

/** What the form shows. */
export interface AskPageProps {
  readonly locale: string;
  readonly address: string;
  readonly error?: string | undefined;
}

/** The form for whoever wants to see what is kept about them and has no email of ours at hand. */
export function askPage(service: ReaderOptions, { locale, address, error }: AskPageProps): string {
  const { record: words, signUp } = service.library.messages(locale);
  const errors = error === undefined ? [] : [{ field: 'address', text: error }];
  return renderPage(
    <ReaderPage {...{ options: service, locale, errors }} title={words.askTitle} skip={words.skip}>
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
    </ReaderPage>,
  );
}
