import {
  type Clinic,
  clinicFacts,
  reviewInWords,
  type Step,
  shortRevision,
} from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { Anchor } from '../anchor.tsx';
import { painted } from '../style/painted.ts';
import { below, small } from '../style/type.ts';
import type { Addresses } from './addresses.ts';
import { Band } from './band.tsx';
import type { EmailOptions } from './email-options.ts';
import { postalAddress } from './postal-address.ts';

interface FooterProps {
  readonly step: Step;
  readonly options: EmailOptions;
  readonly addresses: Addresses;
}

/** Why this email came, how to stop it, who sent it, and which words it carries. */
export const Footer = ({ step, options: { messages, clinic }, addresses }: FooterProps) => (
  <Band ground="paper" padding={[7, 5, 10]}>
    <Quiet>
      {messages.whyThisEmail}
      <br />
      <Anchor href={addresses.stop.href}>{messages.stopEmails}</Anchor>
    </Quiet>
    <Quiet>
      <Anchor href={addresses.readOnline}>{messages.readOnline}</Anchor>
    </Quiet>
    <Sender clinic={clinic} />
    <p {...painted({ ink: 'clay' }, { ...small, ...below(0), fontWeight: 700 })}>
      {reviewInWords(step.review, messages, step.locale)}
    </p>
    <Quiet>
      {messages.revision} {shortRevision(step.revision)}
      {step.includes.length > 0 && ` · ${messages.contains} `}
      {step.includes.map(({ revision }) => shortRevision(revision)).join(', ')}
    </Quiet>
  </Band>
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

const Quiet = ({ children }: { children: ReactNode }) => (
  <p {...painted({ ink: 'quiet' }, { ...small, ...below(5) })}>{children}</p>
);
