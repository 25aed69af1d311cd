import { type Document, shortRevision } from '@calliope/content-sdk';
import type { Problem } from '@calliope/content-sdk/compile';
import { Page } from '@calliope/page-shell';
import type { Bench } from '../workbench/workbench.ts';
import { addressOf, paneAddress, paneNames } from './bench-addresses.ts';
import { benchStyle } from './bench-style.ts';
import { ProblemList } from './problem-list.tsx';

interface BenchPageProps {
  readonly bench: Bench;
  readonly document: Document | undefined;
  /** What is wrong today, in the files as they are. */
  readonly problems: readonly Problem[];
}

/** One document on every channel, and what is wrong in the files. */
export const BenchPage = ({ bench, document, problems }: BenchPageProps) => (
  <Page
    lang="en"
    title="Preview"
    brand="Calliope preview"
    skip="Skip to the panes"
    css={benchStyle}
  >
    <div className="bench">
      <nav aria-label="Documents">
        <a href="/">All documents</a>
        {bench.library?.documents().map((one) => (
          <a
            key={addressOf(one)}
            href={addressOf(one)}
            aria-current={one === document ? 'page' : undefined}
          >
            {one.title} <small>{`${one.kind} ${one.locale}`}</small>
          </a>
        ))}
      </nav>
      <Status bench={bench} document={document} problems={problems} />
      <ProblemList problems={problems} />
      {document && <Panes document={document} />}
    </div>
    <script src="/live.js" />
  </Page>
);

const Status = ({ document, problems }: BenchPageProps) => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const good = document ? `Revision ${shortRevision(document.revision)}` : 'Nothing to show yet';
  return (
    <p className="status" role="status" data-errors={errors > 0 ? errors : undefined}>
      {errors > 0
        ? `${good}${document ? ', the last good one' : ''}. What was saved has errors:`
        : good}
    </p>
  );
};

const Panes = ({ document }: { document: Document }) => (
  <div className="panes">
    {paneNames.map(({ pane, label }) => (
      <figure key={pane} className="pane">
        <figcaption>{label}</figcaption>
        <iframe title={label} src={paneAddress(document, pane)} />
      </figure>
    ))}
  </div>
);
