import { Button, CheckField, Form, type FormError, renderPage } from '@calliope/page-shell';
import type { PersonRecord } from '../people/index.ts';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { ReaderPage } from '../readers/reader-page.tsx';
import { About, Agreed, Emails } from './record-parts.tsx';

/** What is kept about somebody, and what they can do about it. */
export interface RecordPageProps {
  readonly token: string;
  readonly locale: string;
  readonly record: PersonRecord;
  readonly errors: readonly FormError[];
}

/** All that is kept about somebody, to read, to download and to delete. */
export function recordPage(service: ReaderOptions, props: RecordPageProps): string {
  const { token, locale, record, errors } = props;
  const messages = service.library.messages(locale);
  const { record: words, signUp } = messages;
  return renderPage(
    <ReaderPage {...{ options: service, locale, errors }} title={words.title} skip={words.skip}>
      <p>{words.intro}</p>
      <About record={record} words={words} />
      <p>
        <a href={`/record/${token}/download`} download="">
          {words.download}
        </a>
      </p>
      <section>
        <h2>{words.agreedTitle}</h2>
        <Agreed record={record} locale={locale} words={words} />
      </section>
      <section>
        <h2>{words.emailsTitle}</h2>
        <Emails service={service} record={record} locale={locale} words={words} />
      </section>
      <section>
        <h2>{words.deleteTitle}</h2>
        <p>{words.deleteText}</p>
        <Form action={`/record/${token}/delete`}>
          <CheckField
            name="sure"
            label={words.deleteSure}
            checked={false}
            error={errors[0]?.text}
            errorPrefix={signUp.errorPrefix}
          />
          <Button kind="secondary">{words.delete}</Button>
        </Form>
      </section>
    </ReaderPage>,
  );
}
