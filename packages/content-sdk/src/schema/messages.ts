import { z } from 'zod';
import { authoredVersion } from './ids.ts';
import { entriesReview } from './review.ts';

const label = (description: string) => z.string().min(1).meta({ description });

/** Every label that channels put around the words. `{name}` stands for a value. */
export const messages = z
  .strictObject({
    alsoAs: label('Before the other forms of a page.'),
    articles: label('Title of the list of articles.'),
    awaitingReview: label('Review state of words that no clinician has signed.'),
    backToText: label('Link from a source back to the words that cite it.'),
    changed: label('Title of the list of what changed since a copy was made.'),
    changedForSafety: label('Before a change that somebody with the old words must know of.'),
    contains: label('Before the revisions of what a copy includes.'),
    contents: label('Title of the contents list.'),
    currentWords: label('Says that a revision is the one that is published today.'),
    handoutPdf: label('Link to the printable PDF.'),
    inShort: label('Title of the key facts.'),
    minutesToRead: label('Reading time. {minutes} is a whole number.'),
    nextReview: label('Before the day when the next review is due.'),
    noLongerPublished: label('Says that the document of a revision is not published any more.'),
    notFound: label('Title of the page for an address that leads nowhere.'),
    page: label('Before the number of a page.'),
    pageOf: label('Between the number of a page and the number of pages.'),
    qrCode: label('What the QR code does, for whoever cannot see it. {address} is where it leads.'),
    questions: label('Title of the list of questions.'),
    readCurrent: label('Link from an old revision to the words of today.'),
    readOnline: label('Link from a copy to the same words in a browser.'),
    related: label('Title of the list of related articles.'),
    reviewBefore: label('Title of the words as they were signed, in a review packet.'),
    reviewChanged: label('Title of the changes since the last sign-off. {day} is its day.'),
    reviewChangesWanted: label('Before the lines for what a reviewer wants changed.'),
    reviewCredential: label('Before the line for the qualification of who signs.'),
    reviewDate: label('Before the line for the day of a sign-off.'),
    reviewDeclaration: label('What a clinician signs. {revision} is the revision of the words.'),
    reviewFirst: label('Says that there is no earlier sign-off to compare with.'),
    reviewHow: label('How to use a review packet.'),
    reviewName: label('Before the line for the name of who signs.'),
    reviewNext: label('Before the line for the day of the next review.'),
    reviewNothingChanged: label('Says that the words are those that were signed on {day}.'),
    reviewNow: label('Title of the words as they are now, in a review packet.'),
    reviewPacket: label('Title of a review packet. {title} is that of the document.'),
    reviewSign: label('Title of the place to sign.'),
    reviewSignature: label('Before the line for a signature.'),
    reviewUnverified: label('Title of what has no source, with the reason for that.'),
    reviewedBy: label('Before the name of the clinician who signed.'),
    revision: label('Before the revision of a document.'),
    safety: label('Title of the safety lines.'),
    skipToContent: label('First link of a page, for keyboards.'),
    sources: label('Title of the list of references.'),
    stopEmails: label('Link that stops the emails.'),
    supersededWords: label('Says that there are newer words than those of a revision.'),
    whyThisEmail: label('Why the reader gets this email.'),
    wordsUsed: label('Title of the explained terms.'),
  })
  .meta({ id: 'Messages', description: 'Every label that channels put around the words.' });

/** `messages.yaml` of one locale. */
export const messagesFile = z
  .strictObject({ schemaVersion: authoredVersion, messages, review: entriesReview.optional() })
  .meta({ id: 'MessagesFile', description: 'The labels of one locale.' });

export type Messages = z.infer<typeof messages>;
