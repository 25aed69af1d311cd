import {
  type Clinic,
  clinicFacts,
  type Document,
  type Messages,
  reviewInWords,
  shortRevision,
} from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { Anchor } from '../anchor.tsx';
import { painted } from '../style/painted.ts';
import { below, small } from '../style/type.ts';
import { postalAddress } from './postal-address.ts';

interface ImprintProps {
  readonly copy: Document;
  readonly clinic: Clinic;
  readonly messages: Messages;
  readonly readOnline: string;
}

/** Who sent it, whether a clinician has signed it, and which words it carries. */
export const Imprint = ({ copy, clinic, messages, readOnline }: ImprintProps) => (
  <>
    <Quiet>
      <Anchor href={readOnline}>{messages.readOnline}</Anchor>
    </Quiet>
    <Sender clinic={clinic} />
    <p {...painted({ ink: 'clay' }, { ...small, ...below(0), fontWeight: 700 })}>
      {reviewInWords(copy.review, messages, copy.locale)}
    </p>
    <Quiet>
      {messages.revision} {shortRevision(copy.revision)}
      {copy.includes.length > 0 && ` · ${messages.contains} `}
      {copy.includes.map(({ revision }) => shortRevision(revision)).join(', ')}
    </Quiet>
  </>
);

const Sender = ({ clinic }: { clinic: Clinic }) => (
  <Quiet>
    <strong>{clinic.neutralName}</strong>
    <br />
    {postalAddress(clinic)}
    <br />
    <Anchor href={clinicFacts(clinic).get('phone')?.href ?? ''}>{clinic.phone}</Anchor>
  </Quiet>
);

/** A paragraph beside the words, with room below it in units of space. */
export const Quiet = ({ room = 5, children }: { room?: number; children: ReactNode }) => (
  <p {...painted({ ink: 'quiet' }, { ...small, ...below(room) })}>{children}</p>
);
