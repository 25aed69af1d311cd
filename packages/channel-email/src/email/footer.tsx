import type { Step } from '@calliope/content-sdk';
import { Anchor } from '../anchor.tsx';
import type { Addresses } from './addresses.ts';
import { Band } from './band.tsx';
import type { EmailOptions } from './email-options.ts';
import { Imprint, Quiet } from './imprint.tsx';

interface FooterProps {
  readonly step: Step;
  readonly options: EmailOptions;
  readonly addresses: Addresses;
}

/** Why this email came, how to stop it, who sent it, and which words it carries. */
export const Footer = ({ step, options: { messages, clinic }, addresses }: FooterProps) => (
  <Band ground="paper" padding={[7, 5, 10]}>
    <Quiet>{messages.whyThisEmail}</Quiet>
    {/* Far enough from each other that a thumb finds the one that it means. */}
    <Quiet room={3}>
      <Anchor href={addresses.stop.href}>{messages.stopEmails}</Anchor>
    </Quiet>
    {addresses.settings && (
      <Quiet room={3}>
        <Anchor href={addresses.settings.href}>{messages.changeEmails}</Anchor>
      </Quiet>
    )}
    <Imprint copy={step} clinic={clinic} messages={messages} readOnline={addresses.readOnline} />
  </Band>
);
