import type { Messages } from '@calliope/content-sdk';
import { shortRevision } from '@calliope/content-sdk';
import {
  Button,
  CheckField,
  ErrorSummary,
  Form,
  type FormError,
  Page,
  renderPage,
} from '@calliope/page-shell';
import type { PersonRecord } from '../people/index.ts';
import { dayInWords } from '../readers/day-in-words.ts';
import { languageName } from '../readers/languages.ts';
import { readerStyle } from '../readers/reader-style.ts';
import type { Service } from '../readers/service.ts';
import { placeName } from '../readers/zones.ts';

/** What is kept about somebody, and what they can do about it. */
export interface RecordPageProps {
  readonly token: string;
  readonly locale: string;
  readonly record: PersonRecord;
  readonly errors: readonly FormError[];
}

/** All that is kept about somebody, to read, to download and to delete. */
export function recordPage(service: Service, props: RecordPageProps): string {
  const { token, locale, record, errors } = props;
  const messages = service.library.messages(locale);
  const { record: words, signUp } = messages;
  const title = errors.length === 0 ? words.title : `${signUp.errorPrefix} ${words.title}`;
  const brand = service.library.data.clinic.neutralName;
  return renderPage(
    <Page
      {...{ lang: locale, title, brand, home: service.site, css: readerStyle }}
      skip={words.skip}
    >
      <ErrorSummary title={signUp.problemTitle} errors={errors} />
      <h1>{words.title}</h1>
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
    </Page>,
  );
}

interface PartProps {
  readonly record: PersonRecord;
  readonly locale: string;
  readonly words: Messages['record'];
}

const About = ({ record, words }: Omit<PartProps, 'locale'>) => (
  <dl>
    <dt>{words.address}</dt>
    <dd>{record.address}</dd>
    <dt>{words.firstName}</dt>
    <dd>{record.firstName || words.none}</dd>
    <dt>{words.language}</dt>
    <dd>{languageName(record.locale)}</dd>
    <dt>{words.timeZone}</dt>
    <dd>{placeName(record.timeZone)}</dd>
  </dl>
);

const Agreed = ({ record, locale, words }: PartProps) => (
  <ul className="record">
    {record.consent.map(({ kind, at, revision }) => (
      <li key={`${kind} ${at.toISOString()}`}>
        <span>{dayInWords(at, locale, record.timeZone)}</span>
        {consentLabel(kind, words)}
        {revision && (
          <span>
            {words.words} {shortRevision(revision)}
          </span>
        )}
      </li>
    ))}
  </ul>
);

const Emails = ({ service, record, locale, words }: PartProps & { service: Service }) => {
  const sent = record.enrolments.flatMap(({ sequence, emails }) =>
    emails.filter(({ state }) => state === 'sent').map((email) => ({ sequence, ...email })),
  );
  if (sent.length === 0) return <p>{words.noEmails}</p>;
  return (
    <ul className="record">
      {sent.map(({ sequence, step, at }) => (
        <li key={`${sequence} ${step} ${at.toISOString()}`}>
          <span>{dayInWords(at, locale, record.timeZone)}</span>
          {titleOf(service, `${sequence}/${step}`, locale)}
        </li>
      ))}
    </ul>
  );
};

/** What an email is called today; its id where it is no longer sent. */
const titleOf = ({ library }: Service, id: string, locale: string): string =>
  library.data.steps[id]?.[locale]?.title ?? id;

const consentLabel = (kind: PersonRecord['consent'][number]['kind'], words: Messages['record']) =>
  ({
    asked: words.asked,
    confirmed: words.confirmed,
    stopped: words.stopped,
    resumed: words.resumed,
    'address-changed': words.addressChanged,
    deleted: words.deletedTitle,
  })[kind];
