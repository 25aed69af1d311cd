import type { Status } from '@calliope/content-sdk/status';
import { countsInWords } from '@calliope/content-sdk/status';
import { Page } from '@calliope/page-shell';
import { benchStyle } from './bench-style.ts';
import { ProblemList } from './problem-list.tsx';
import { StatusTable } from './status-table.tsx';

interface OverviewPageProps {
  readonly status: Status;
  /** Whether a document can be shown on the bench. */
  readonly isShown: (address: string) => boolean;
}

/** Every document with where it stands, and what is wrong in the files. */
export const OverviewPage = ({ status, isShown }: OverviewPageProps) => {
  const { on, totals, documents, shared, problems } = status;
  const { errors } = totals;
  return (
    <Page
      lang="en"
      title="Documents"
      brand="Calliope preview"
      skip="Skip to the documents"
      css={benchStyle}
    >
      <p className="status" role="status" data-errors={errors > 0 ? errors : undefined}>
        {`${on}: ${totals.documents} documents, ${totals.unsigned} unsigned; ${countsInWords(totals)}`}
      </p>
      <StatusTable documents={documents} shared={shared} isShown={isShown} />
      <ProblemList problems={problems} />
      <script src="/live.js" />
    </Page>
  );
};
