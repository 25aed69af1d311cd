import {
  createRenderer,
  type Document,
  onChannel,
  type SafetyLine,
  safetyOn,
} from '@calliope/content-sdk';
import { otherAnchors, sectionAnchors } from '../anchors.ts';
import { createWebChannel } from '../channel.ts';
import { createCitations } from '../citations.ts';
import { join } from '../join.ts';
import { AboutThisPage } from './about-this-page.tsx';
import { Contents } from './contents.tsx';
import { Imprint } from './imprint.tsx';
import { inShort, lede } from './opening.tsx';
import type { PageOptions } from './options.ts';
import { plainWords } from './plain-words.ts';
import { renderHtml } from './render-html.ts';
import { safetyLines } from './safety-lines.tsx';
import { Shell } from './shell.tsx';
import { SignUpLink } from './sign-up-link.tsx';
import { Sources } from './sources.tsx';
import { StandingNote } from './standing-note.tsx';
import { WordsUsed } from './words-used.tsx';

/**
 * Any document as a page of HTML: article, answer, notice, handout or email. Personal details
 * show as their fallbacks.
 *
 * @example
 * ```ts
 * import { renderDocumentPage } from '@calliope/channel-web';
 * import {
 *   kitchenSinkClinic,
 *   kitchenSinkMessages,
 *   kitchenSinkStep,
 * } from '@calliope/content-sdk/testing';
 *
 * renderDocumentPage(kitchenSinkStep('en'), {
 *   messages: kitchenSinkMessages('en'),
 *   clinic: kitchenSinkClinic,
 *   home: '/',
 *   neutral: true,
 * }).includes('<title>Example Clinic</title>');
 * // true
 * ```
 */
export function renderDocumentPage(whole: Document, options: PageOptions): string {
  const document = onChannel(whole, 'web');
  const { messages, clinic, neutral } = options;
  const parts = renderParts(document, options);
  return renderHtml(
    <Shell
      {...options}
      lang={document.locale}
      title={neutral ? clinic.neutralName : `${document.title} · ${clinic.neutralName}`}
      description={neutral ? undefined : description(document)}
      skip={messages.skipToContent}
      lead={parts.lead}
      leadAgain={parts.leadAgain}
      footer={<Imprint document={document} messages={messages} />}
    >
      <article>
        <h1>{document.title}</h1>
        <StandingNote standing={options.standing} messages={messages} locale={document.locale} />
        {parts.lede}
        <AboutThisPage document={document} options={options} />
        {parts.inShort}
        <Contents sections={document.sections} anchorOf={parts.anchorOf} messages={messages} />
        {parts.body}
        {parts.safety}
        <SignUpLink {...options} />
        <WordsUsed document={document} messages={messages} />
        <Sources document={document} messages={messages} citations={parts.citations} />
      </article>
    </Shell>,
  );
}

/** The words of a page, in reading order: citations are counted as they are rendered. */
function renderParts(document: Document, options: PageOptions) {
  const { messages, addressOf } = options;
  const citations = createCitations();
  const anchorOf = sectionAnchors(document);
  const otherIds = otherAnchors(document, options.otherIds ?? (() => []), anchorOf);
  const channel = createWebChannel({
    ...{ citations, anchorOf, otherIds },
    ...(addressOf && { addressOf }),
  });
  const render = createRenderer(channel)(document);
  const line = ({ children }: SafetyLine) => render.inlines(children);
  const owed = safetyOn(document, 'web');
  const leading = owed.filter(({ lead }) => lead);
  const others = owed.filter(({ lead }) => !lead);
  return {
    citations,
    anchorOf,
    lead: leading.map(line),
    lede: lede(document, render),
    inShort: inShort(document, messages, render),
    body: join([render.blocks(document.blocks), render.sections(document.sections, 2)]),
    safety: safetyLines(others, messages, render),
    leadAgain: leading.map(line),
  };
}

const description = (document: Document): string | undefined =>
  document.kind === 'article'
    ? (document.description ?? plainWords(document.summary, document))
    : undefined;
