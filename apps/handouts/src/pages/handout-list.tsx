import type { Paper, Print } from '@calliope/channel-handout';
import type { Article, Handout, LibraryData } from '@calliope/content-sdk';
import { Page, renderPage } from '@calliope/page-shell';
import { languageName, words } from '../words.ts';

/** Every handout and article of the library, by language, with a link to each of its forms. */
export const handoutList = (library: LibraryData): string =>
  renderPage(
    <Page lang="en" title={words.title} brand={library.clinic.neutralName} skip={words.skip}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {library.locales.map((locale) => (
        <section key={locale}>
          <h2>{languageName(locale)}</h2>
          <Sheets title={words.sheets} documents={inLocale(library.handouts, locale)} />
          <Sheets title={words.whole} documents={inLocale(library.articles, locale)} />
        </section>
      ))}
    </Page>,
  );

const inLocale = <D extends Article | Handout>(
  documents: Readonly<Record<string, Readonly<Record<string, D>>>>,
  locale: string,
): readonly D[] =>
  Object.values(documents)
    .flatMap((locales) => locales[locale] ?? [])
    .sort((a, b) => a.title.localeCompare(b.title, locale));

interface SheetsProps {
  readonly title: string;
  readonly documents: readonly (Article | Handout)[];
}

/** The sheets of one kind; nothing where there are none. */
const Sheets = ({ title, documents }: SheetsProps) =>
  documents.length > 0 && (
    <>
      <h3>{title}</h3>
      <ul>
        {documents.map((document) => (
          <Entry key={document.id} document={document} />
        ))}
      </ul>
    </>
  );

const otherForms: readonly [Paper, Print][] = [
  ['letter', 'bw'],
  ['a4', 'colour'],
  ['a4', 'bw'],
];

const Entry = ({ document }: { document: Article | Handout }) => (
  <li>
    <a
      href={address(document, 'letter', 'colour')}
      hrefLang={document.locale}
      lang={document.locale}
    >
      {document.title}
    </a>
    {document.review.state === 'awaiting' && <span className="quiet"> · {words.awaiting}</span>}
    <br />
    <span className="quiet">
      {words.variants}{' '}
      {otherForms.map(([paper, print], index) => (
        <span key={paper + print}>
          {index > 0 && ' · '}
          <a
            href={address(document, paper, print)}
            aria-label={`${document.title}: ${form(paper, print)}`}
          >
            {form(paper, print)}
          </a>
        </span>
      ))}
    </span>
  </li>
);

const form = (paper: Paper, print: Print): string => `${words.paper[paper]}, ${words.print[print]}`;

const address = ({ kind, id, locale }: Article | Handout, paper: Paper, print: Print): string =>
  `/${kind}s/${id}.pdf?${new URLSearchParams({ locale, paper, print })}`;
