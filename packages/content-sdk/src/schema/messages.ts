import { z } from 'zod';
import { authoredVersion } from './ids.ts';
import { entriesReview } from './review.ts';

const label = (description: string) => z.string().min(1).meta({ description });

/** The print desk of the staff. */
const desk = z
  .strictObject({
    title: label('Title of the list of sheets.'),
    intro: label('What to do on this page.'),
    skip: label('First link of the page, for keyboards.'),
    sheets: label('Title of the handouts.'),
    whole: label('Title of the articles that can be printed.'),
    variants: label('Before the other papers and colours of a sheet.'),
    letter: label('The American paper.'),
    a4: label('The international paper.'),
    colour: label('Printed in colours.'),
    blackAndWhite: label('Printed without colours.'),
    unknownPageTitle: label('Title where an address leads nowhere.'),
    unknownPage: label('What to do there.'),
    unknownHandoutTitle: label('Title where there is no such sheet.'),
    unknownHandout: label('{id} is what was asked for, {language} the name of a language.'),
    badOptionTitle: label('Title where an option of an address is wrong.'),
    badOption: label('{name}, {value} and {allowed} name the option.'),
    or: label('Between the last two things of a list.'),
    unsignedTitle: label('Title where nobody has signed a sheet.'),
    unsigned: label('{title} is that of the sheet.'),
    undrawableTitle: label('Title where a sheet could not be drawn.'),
    undrawable: label('{why} is what went wrong.'),
  })
  .meta({ id: 'DeskLabels', description: 'The print desk of the staff.' });

/** The pages about emails, for staff and for readers. */
const emails = z
  .strictObject({
    title: label('Title of the list of emails.'),
    intro: label('What this page shows.'),
    skip: label('First link of the page, for keyboards.'),
    inbox: label('Leads to the local inbox.'),
    forAnybody: label('Who gets a sequence that tells nothing about its readers.'),
    forPatients: label('Who gets a protected sequence.'),
    due: label('Before the day of an email.'),
    enrolment: label('What days are counted from.'),
    firstVisit: label('What days are counted from.'),
    onTheDay: label('{event} is what days are counted from.'),
    before: label('{days} is a number with its unit.'),
    after: label('{days} is a number with its unit.'),
    oneDay: label('One day.'),
    manyDays: label('{count} is a number.'),
    subject: label('Before the subject line.'),
    preheader: label('Before what an inbox shows beside the subject.'),
    from: label('Before the sender.'),
    review: label('Before who has signed an email.'),
    signed: label('Before who has signed.'),
    held: label('Where real patients are served and nobody has signed.'),
    revision: label('Before the revision.'),
    html: label('Leads to the email.'),
    text: label('Leads to the text part.'),
    unknownPageTitle: label('Title where an address leads nowhere.'),
    unknownPage: label('What to do there.'),
    nothingToStopTitle: label('Title where a reader stops emails that nobody will send.'),
    nothingToStop: label('Why there is nothing to stop.'),
  })
  .meta({ id: 'EmailsLabels', description: 'The pages about emails, for staff and for readers.' });

/** Asking for emails, and confirming an address. */
const signUp = z
  .strictObject({
    title: label('Title of the form.'),
    address: label('Label of the field.'),
    addressHint: label('Below the label.'),
    firstName: label('Label of the field.'),
    language: label('Label of the field.'),
    timeZone: label('Label of the field.'),
    agree: label('Label of the box that gives consent.'),
    send: label('The button of the form.'),
    problemTitle: label('Title of the summary of what is wrong.'),
    addressMissing: label('The field is empty.'),
    addressInvalid: label('The field has no address in it.'),
    nameInvalid: label('The name is too long or has signs that no name has.'),
    agreeMissing: label('The box is not ticked.'),
    tooManyTitle: label('Title where too many asked from one place.'),
    tooMany: label('What to do there.'),
    sentTitle: label('Title after the form was sent, whatever is known of the address.'),
    sent: label('What to do next.'),
    confirmSubject: label('Subject of the email that asks whose address it is.'),
    confirmPreheader: label('What an inbox shows beside that subject.'),
    confirm: label('The button that confirms an address.'),
    confirmedTitle: label('Title after an address was confirmed.'),
    confirmed: label('What comes next.'),
    expiredTitle: label('Title where a link is too old or was never valid.'),
    expired: label('What to do there.'),
    errorPrefix: label('Before what is wrong with a field, and before the title of such a page.'),
    intro: label('{count} is the number of emails, {days} of days.'),
    nameHint: label('Below the label of the name.'),
    timeZoneHint: label('Below the label.'),
    leaveEmpty: label('Label of a field that no person sees.'),
    addressLetters: label('The address has letters before the @ that not every mail server knows.'),
    languageInvalid: label('Not one of the list.'),
    timeZoneInvalid: label('Not one of the list.'),
    sendAgain: label('The form came too fast, or after too long.'),
    closedTitle: label('Title where nobody can ask yet.'),
    closed: label('Why nobody can ask yet.'),
    confirmText: label('Above the button that confirms an address.'),
    confirmedBefore: label('Where somebody confirms twice.'),
    unavailableTitle: label('Title where nothing can be saved.'),
    unavailable: label('What to do there.'),
    unreadableTitle: label('Title where what was sent is no form.'),
    unreadable: label('What to do there.'),
    openForm: label('Leads to the form.'),
  })
  .meta({ id: 'SignUpLabels', description: 'Asking for emails, and confirming an address.' });

/** Where somebody pauses, changes or stops their emails. */
const yourEmails = z
  .strictObject({
    title: label('Title of the page.'),
    skip: label('First link of the page, for keyboards.'),
    comesOn: label('{day} is the day of the next email.'),
    comesSoon: label('The next email is due now.'),
    restsUntil: label('{day} is the day on which they go on.'),
    isStopped: label('Emails were stopped.'),
    isDone: label('Every email was sent.'),
    saved: label('After a change.'),
    stopTitle: label('Title above the button that stops.'),
    stopText: label('Below that title.'),
    stop: label('The button.'),
    stoppedTitle: label('Title after stopping.'),
    stopped: label('Below that title.'),
    undo: label('The button that starts them again.'),
    undoneTitle: label('Title after starting again.'),
    cannotUndo: label('Where stopping cannot be undone here.'),
    pauseTitle: label('Title above the choice.'),
    pauseFor: label('Label of the choice.'),
    oneWeek: label('A choice.'),
    twoWeeks: label('A choice.'),
    fourWeeks: label('A choice.'),
    pause: label('The button.'),
    pauseMissing: label('No choice was made.'),
    resume: label('The button that ends a pause.'),
    clockTitle: label('Title above language and time zone.'),
    save: label('The button that saves them.'),
    addressTitle: label('Title above the new address.'),
    addressText: label('Below that title.'),
    newAddress: label('Label of the field.'),
    changeAddress: label('The button.'),
    recordTitle: label('Title above the way to the record.'),
    recordText: label('Below that title.'),
    askForRecord: label('The button that mails the link.'),
    oldLinkTitle: label('Title where a link can only stop.'),
    oldLink: label('What to do there.'),
    unknownTitle: label('Title where a link leads nowhere.'),
    unknown: label('What to do there.'),
  })
  .meta({
    id: 'YourEmailsLabels',
    description: 'Where somebody pauses, changes or stops their emails.',
  });

/** Where somebody sees, downloads or deletes what is kept about them. */
const record = z
  .strictObject({
    title: label('Title of the page.'),
    intro: label('Below the title.'),
    skip: label('First link of the page, for keyboards.'),
    address: label('Before the address.'),
    firstName: label('Before the name.'),
    none: label('Where nothing is kept.'),
    language: label('Before the language.'),
    timeZone: label('Before the time zone.'),
    agreedTitle: label('Title of what somebody agreed to and took back.'),
    asked: label('An entry of it.'),
    confirmed: label('An entry of it.'),
    stopped: label('An entry of it.'),
    resumed: label('An entry of it.'),
    addressChanged: label('An entry of it.'),
    words: label('Before the revision of the words agreed to.'),
    emailsTitle: label('Title of the list of emails.'),
    noEmails: label('None was sent.'),
    download: label('Leads to the file.'),
    deleteTitle: label('Title above the button that deletes.'),
    deleteText: label('Below that title.'),
    deleteSure: label('Label of the box.'),
    deleteUnsure: label('The box is not ticked.'),
    delete: label('The button.'),
    deletedTitle: label('Title after deleting.'),
    deleted: label('Below that title.'),
    askTitle: label('Title of the form for whoever has no email of ours at hand.'),
    askText: label('Below that title.'),
    sentTitle: label('Title after the link was asked for.'),
    sent: label('Below that title.'),
    expiredTitle: label('Title where the link is too old.'),
    expired: label('What to do there.'),
    askAnew: label('Leads to the form.'),
  })
  .meta({
    id: 'RecordLabels',
    description: 'Where somebody sees, downloads or deletes what is kept about them.',
  });

/** Subjects and buttons of letters that answer what somebody did. */
const letters = z
  .strictObject({
    knownSubject: label('Subject where somebody asks who gets the emails already.'),
    knownPreheader: label('What an inbox shows beside that subject.'),
    known: label('The button.'),
    recordSubject: label('Subject of the email with the link to the record.'),
    recordPreheader: label('What an inbox shows beside that subject.'),
    record: label('The button.'),
    movedSubject: label('Subject of the email to an address that was changed.'),
    movedPreheader: label('What an inbox shows beside that subject.'),
  })
  .meta({
    id: 'LetterLabels',
    description: 'Subjects and buttons of letters that answer what somebody did.',
  });

/** Every label that channels and apps put around the words. `{name}` stands for a value. */
export const messages = z
  .strictObject({
    alsoAs: label('Before the other forms of a page.'),
    articles: label('Title of the list of articles.'),
    awaitingReview: label('Review state of words that no clinician has signed.'),
    backToText: label('Link from a source back to the words that cite it.'),
    changeEmails: label('Link where a reader pauses or changes the emails.'),
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
    desk,
    emails,
    signUp,
    yourEmails,
    record,
    letters,
  })
  .meta({
    id: 'Messages',
    description: 'Every label that channels and apps put around the words.',
  });

/** `messages.yaml` of one locale. */
export const messagesFile = z
  .strictObject({ schemaVersion: authoredVersion, messages, review: entriesReview.optional() })
  .meta({ id: 'MessagesFile', description: 'The labels of one locale.' });

export type Messages = z.infer<typeof messages>;
