import type { Clinic } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { anchors } from '../anchors.ts';
import { ClinicFooter } from './clinic-footer.tsx';
import { Head, type HeadProps } from './head.tsx';
import { Strip } from './strip.tsx';
import { VoiceLine } from './voice-line.tsx';

interface ShellProps extends HeadProps {
  readonly lang: string;
  readonly clinic: Clinic;
  readonly home: string;
  readonly skip: string;
  /** The safety lines that lead, rendered for the top and again for the end. */
  readonly lead: readonly ReactNode[];
  readonly leadAgain: readonly ReactNode[];
  /** Links beside the clinic's facts. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** What every page stands in. The order is the design: help first, and help last. */
export const Shell = (props: ShellProps) => (
  <html lang={props.lang}>
    <Head {...props} />
    <body>
      <a className="skip" href={`#${anchors.main}`}>
        {props.skip}
      </a>
      <header>
        <Strip lines={props.lead} />
        <div className="column masthead">
          <a className="wordmark" href={props.home}>
            {props.clinic.neutralName}
          </a>
          <VoiceLine />
        </div>
      </header>
      <main className="column" id={anchors.main}>
        {props.children}
      </main>
      <footer>
        <Strip lines={props.leadAgain} />
        <div className="column">
          {props.footer}
          <ClinicFooter clinic={props.clinic} neutral={props.neutral} />
        </div>
      </footer>
    </body>
  </html>
);
