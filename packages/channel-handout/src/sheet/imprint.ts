import {
  type Clinic,
  type Document,
  dayInWords,
  type Messages,
  revisionPath,
  shortRevision,
} from '@calliope/content-sdk';
import { cleanText } from './clean-text.ts';
import { addressInWords, linkTarget } from './printable-address.ts';
import { qrCode } from './qr-code.ts';
import type { Footer, Imprint, State } from './sheet.ts';

/** Whether a clinician has read exactly these words, in words. */
export function reviewWords({ review }: Document, messages: Messages): State {
  if (review.state === 'awaiting')
    return { signed: false, words: cleanText(messages.awaitingReview) };
  const words = `${messages.reviewedBy} ${review.by}, ${review.credential}`;
  return { signed: true, words: cleanText(words) };
}

/** Which words this copy carries, and where to read them. */
export function imprint(
  document: Document,
  { messages, clinic, site }: { messages: Messages; clinic: Clinic; site: string },
): Imprint {
  const address = `${site}${revisionPath(document.revision)}`;
  return {
    lines: [...postalAddress(clinic), ...imprintLines(document, messages)].map(cleanText),
    readOnline: cleanText(messages.readOnline),
    address: cleanText(addressInWords(address)),
    href: linkTarget(address) ?? null,
    code: {
      svg: qrCode(address),
      alt: cleanText(messages.qrCode.replace('{address}', () => address)),
    },
  };
}

/** What stands at the foot of every page. */
export const footer = (document: Document, messages: Messages): Footer => ({
  words: [
    document.id,
    `${messages.revision} ${shortRevision(document.revision)}`,
    reviewWords(document, messages).words,
  ]
    .map(cleanText)
    .join(' · '),
  page: cleanText(messages.page),
  of: cleanText(messages.pageOf),
});

const postalAddress = ({ name, phone, street, city, region, postalCode }: Clinic): string[] => [
  `${name} · ${phone}`,
  `${street}, ${city}, ${region} ${postalCode}`,
];

function imprintLines(document: Document, messages: Messages): string[] {
  const { review, revision, includes } = document;
  const contained = includes.map((part) => shortRevision(part.revision));
  const state = [
    reviewWords(document, messages).words,
    ...(review.state === 'signed'
      ? [`${messages.nextReview} ${dayInWords(review.next, document.locale)}`]
      : []),
    `${messages.revision} ${shortRevision(revision)}`,
  ];
  const contains = contained.length > 0 ? [`${messages.contains} ${contained.join(', ')}`] : [];
  return [state.join(' · '), ...contains];
}
