/** What most people want, below the list of commands. */
export const examples = `
Examples:
  calliope check                 what must be mended, and where
  calliope check --json | jq .   the same for a machine
  calliope check --as-of 2027-01-31   what must be mended before a release on that day
  calliope status                who has signed what, and when it is due again
  calliope build                 write ./dist, as much of it as has changed
  calliope build --watch         go on, and build again after every save
  calliope publish --dry-run     which words are not in the archive yet
  calliope publish               add them to ./archive, which never loses any
  calliope sign article:infusion-visit --by "A Name" --credential MD --next 2027-11-23
  calliope rename old-id new-id  the same document under another id, everywhere
  calliope schema article        what stands above an article

Exit codes: 0 all good, 1 errors in the content or its archive, 2 a wrong call.
Colours are for terminals; NO_COLOR=1 turns them off.`;

/** Below the options of `calliope status`. */
export const aboutStatus = `
A line for each document:
  revision     the first digits of the digest of its words, as a copy shows them
  sign-off     signed: these very words, by whom and on which day
               lapsed: signed once, and the sections named here have changed since
               awaiting: nobody has signed it
               awaiting its parts: its own words are signed, and not all that it includes,
               nor its safety lines and terms
  grade        the school year it reads at (Flesch–Kincaid), in English
  next review  the day by which a sign-off is due again
  problems     what calliope check says of its file on the same day

Examples:
  calliope status                       today, in the time zone of the clinic
  calliope status --as-of 2027-01-31    which reviews are overdue by then
  calliope status --json | jq '.documents[] | select(.signOff.state != "signed") | .id'

Status tells and check judges: the exit code is 0 even where there are errors, 2 for a wrong call.`;

/** Below the options of `calliope publish`. */
export const aboutPublish = `
Words that were published before and say something else now owe patients a note. It stands in a
changeset, a line for each document, and goes on in lines that stand further in:

  - article:infusion-visit (meaning): You may eat until six hours before your visit.
  - article:infusion-visit es (meaning): Puede comer hasta seis horas antes de su cita.
  - facts (wording): We have a new telephone number.

It matters as wording (says the same), meaning (says something else) or safety (act on it). What
changed through an include has the note of that document, and what changed through a fact, a
term, a source or a safety line that of facts, glossary, references or safety.`;

/** Below the options of `calliope diff`. */
export const aboutDiff = `
What was taken out stands in [-…-] and what came in {+…+}. (opening) is what stands before the
first section; (safety), (terms) and (sources) are what stands at the end.

Examples:
  calliope diff 3629d95124371da6                     since a patient was given that copy
  calliope diff 3629d95124371da6 e1f6672fff8e34ba    from one revision to another`;

/** Below the options of `calliope sign`. */
export const aboutSign = `
What is signed: of a document its opening and its sections, not what it includes; of safety,
glossary and messages every entry. A copy counts as signed once all of that is signed that it
shows. It is an attestation that code review keeps honest, not a cryptographic signature.

Written, all of it or nothing: \`review\` in the file, a line in archive/sign-offs.jsonl, and the
words in the archive. Commit them together.

Examples:
  calliope sign article:infusion-visit --by "A Name" --credential MD --next 2027-11-23
  calliope sign safety glossary messages --by "A Name" --credential MD --next 2027-11-23`;

/** Below the options of `calliope unsign`. */
export const aboutUnsign = `
The words in the file count as unread from now on, and so does every copy of exactly these
words. Where real patients are served, the words that were signed before them come back; with
--all none do, and emails are held until somebody signs.

Example:
  calliope unsign article:infusion-visit --reason "The new label says otherwise."`;

/** Below the options of `calliope rename`. */
export const aboutRename = `
What moves: the file of every language, and the id in titles, includes, links, related articles,
plans of sequences, sign-offs, translations and coverage.yaml. Nothing else in any file changes.
The old name stays in redirects.yaml, so that links and copies from before lead to the new one.

All of it is done or nothing: where the content would have an error, every file is put back. A
sign-off or a translation covers the ids in its words, so some may lapse. They are named, and
nothing makes them look as if somebody had read the new words.

Examples:
  calliope rename article:infusion-visit article:your-visit
  calliope rename infusion-visit your-visit --dry-run
  calliope rename "article:infusion-visit#the-visit" "#on-the-day"
  calliope rename step:reading-guide/welcome hello
  calliope rename sequence:reading-guide first-weeks`;
