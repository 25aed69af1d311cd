import { type Messages, shortRevision } from '@calliope/content-sdk';
import { letterKinds } from '../letters/letter-kinds.ts';
import type { PersonRecord } from '../people/index.ts';
import { dayInWords } from '../readers/day-in-words.ts';
import { languageName } from '../readers/languages.ts';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { placeName } from '../readers/zones.ts';

interface PartProps {
  readonly record: PersonRecord;
  readonly locale: string;
  readonly words: Messages['record'];
}

/** The address, the name, the language and the clock. */
export const About = ({ record, words }: Omit<PartProps, 'locale'>) => (
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

/** What they agreed to and took back, and when. */
export const Agreed = ({ record, locale, words }: PartProps) => (
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

/** Everything that we wrote to them. */
export const Emails = ({
  service,
  record,
  locale,
  words,
}: PartProps & { service: ReaderOptions }) => {
  const sent = sentTo(record, service, locale);
  if (sent.length === 0) return <p>{words.noEmails}</p>;
  return (
    <ul className="record">
      {sent.map(({ at, title }) => (
        <li key={`${title} ${at.toISOString()}`}>
          <span>{dayInWords(at, locale, record.timeZone)}</span>
          {title}
        </li>
      ))}
    </ul>
  );
};

/** The emails of sequences and the letters around them, in the order in which they went out. */
function sentTo({ enrolments, letters }: PersonRecord, service: ReaderOptions, locale: string) {
  const steps = enrolments.flatMap(({ sequence, emails }) =>
    emails
      .filter(({ state }) => state === 'sent')
      .map(({ step, at }) => ({ at, title: titleOf(service, `${sequence}/${step}`, locale) })),
  );
  const answers = letters.flatMap(({ kind, sentAt }) =>
    kind === 'step' || sentAt === null
      ? []
      : [{ at: sentAt, title: service.library.notice(letterKinds[kind].notice, locale).title }],
  );
  return [...steps, ...answers].sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** What an email is called today; its id where it is no longer sent. */
const titleOf = ({ library }: ReaderOptions, id: string, locale: string): string =>
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
