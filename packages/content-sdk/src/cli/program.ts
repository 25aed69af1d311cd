import { Command, Option } from 'commander';
import { isDay } from '../archive/entry-line.ts';
import { isSchemaName, schemaNames } from '../compile/write/json-schemas.ts';
import { runBuild } from './run-build.ts';
import { runCheck } from './run-check.ts';
import { runDiff } from './run-diff.ts';
import { runPacket } from './run-packet.ts';
import { runPublish } from './run-publish.ts';
import { runRename } from './run-rename.ts';
import { runSchema } from './run-schema.ts';
import { runSign } from './run-sign.ts';
import type { StatusFlags } from './run-status.ts';
import { runTranslated } from './run-translated.ts';
import { runUnsign } from './run-unsign.ts';

/** The command line. Exit codes: 0 good, 1 errors in the content or its archive, 2 a wrong call. */
export function program(): Command {
  const command = new Command('calliope')
    .description(
      'Checks, builds and archives a clinic’s content: Markdown and YAML in, typed modules out.',
    )
    .configureOutput({ outputError: (text, write) => write(`${text}See calliope --help.\n`) })
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .addHelpText('after', examples)
    .showHelpAfterError(false);
  command
    .command('check')
    .description('Report every problem at its file, line and column. Writes nothing.')
    .argument('[folder]', 'the folder with clinic.yaml', '.')
    .addOption(
      new Option('--as-of <day>', 'fail for what is overdue, lapsed or stale on a day').argParser(
        parseDay,
      ),
    )
    .option('--watch', 'go on, and check again after every save')
    .option('--json', 'one JSON object for machines, on a line of its own')
    .option('--no-cache', 'look at everything anew')
    .addOption(threads())
    .action(runCheck);
  command
    .command('status')
    .description('Tell of every document who has signed it, how it reads and when it is due again.')
    .argument('[folder]', 'the folder with clinic.yaml', '.')
    .addOption(new Option('--as-of <day>', 'as it will be on a day').argParser(parseDay))
    .option('--json', 'one JSON object for machines')
    .addHelpText('after', aboutStatus)
    .action(async (folder: string, flags: StatusFlags) => {
      // Loaded here, since no other command measures how words read.
      const { runStatus } = await import('./run-status.ts');
      await runStatus(folder, flags);
    });
  command
    .command('build')
    .description('Write the typed package. Where there is an error, the last good one stays.')
    .argument('[folder]', 'the folder with clinic.yaml', '.')
    .option('--out <folder>', 'where to write, from the content folder', 'dist')
    .option('--watch', 'go on, and build again after every save')
    .option('--json', 'one JSON object for machines, on a line of its own')
    .option('--no-cache', 'compile everything anew')
    .addOption(threads())
    .action(runBuild);
  command
    .command('publish')
    .description('Archive the words as they are now, so that they can always be shown again.')
    .argument('[folder]', 'the folder with clinic.yaml', '.')
    .addOption(
      new Option('--on <day>', 'the day of publishing, such as 2026-11-23').argParser(parseDay),
    )
    .option('--changesets <folder>', 'where the change notes are; the next .changeset above')
    .option('--dry-run', 'say what is new, and write nothing')
    .option('--json', 'one JSON object for machines')
    .addHelpText('after', aboutPublish)
    .action(runPublish);
  command
    .command('sign')
    .description('Record that a clinician has read exactly these words, and archive them.')
    .argument('<names...>', 'KIND:ID or an id alone; safety, glossary, messages for shared words')
    .requiredOption('--by <name>', 'who has read them', parseWords)
    .requiredOption('--credential <text>', 'licence or qualification, such as MD', parseWords)
    .addOption(
      new Option('--next <day>', 'the day by which they are to be read again')
        .argParser(parseDay)
        .makeOptionMandatory(),
    )
    .addOption(new Option('--on <day>', 'the day of the sign-off; today').argParser(parseDay))
    .option('--locale <tag>', 'the language of the words, if not the default one')
    .option('--folder <folder>', 'the folder with clinic.yaml', '.')
    .option('--json', 'one JSON object for machines')
    .addHelpText('after', aboutSign)
    .action(runSign);
  command
    .command('unsign')
    .description('Withdraw the sign-off of some words, with a reason.')
    .argument('<names...>', 'as for sign')
    .requiredOption('--reason <sentence>', 'why, for whoever reads the record later', parseWords)
    .option('--all', 'earlier sign-offs too, so that no older words take their place')
    .addOption(new Option('--on <day>', 'the day of the withdrawal; today').argParser(parseDay))
    .option('--locale <tag>', 'the language of the words, if not the default one')
    .option('--folder <folder>', 'the folder with clinic.yaml', '.')
    .option('--json', 'one JSON object for machines')
    .addHelpText('after', aboutUnsign)
    .action(runUnsign);
  command
    .command('translated')
    .description('Record that documents say in their language what the default one says now.')
    .argument('<names...>', 'KIND:ID or an id alone')
    .requiredOption('--locale <tag>', 'the language of the translation')
    .addOption(new Option('--on <day>', 'the day of the translation; today').argParser(parseDay))
    .option('--folder <folder>', 'the folder with clinic.yaml', '.')
    .option('--json', 'one JSON object for machines')
    .action(runTranslated);
  command
    .command('rename')
    .description('Give a document or a section another id, everywhere, and lead the old one there.')
    .argument('<old>', 'KIND:ID, step:SEQUENCE/ID, sequence:ID, KIND:ID#SECTION, or an id alone')
    .argument('<new>', 'the same with the new id, or that id alone; #SECTION for a section')
    .option('--folder <folder>', 'the folder with clinic.yaml', '.')
    .option('--dry-run', 'list every change, and write nothing')
    .option('--json', 'one JSON object for machines')
    .addHelpText('after', aboutRename)
    .action(runRename);
  command
    .command('packet')
    .description('Print what a clinician needs to read and sign: the words, what changed, a form.')
    .argument('<name>', 'KIND:ID or an id alone; safety, glossary, messages for shared words')
    .option('--out <file>', 'where to write; review-NAME-LOCALE.pdf if not given')
    .option('--locale <tag>', 'the language of the words, if not the default one')
    .option('--folder <folder>', 'the folder with clinic.yaml', '.')
    .option('--json', 'one JSON object for machines')
    .action(runPacket);
  command
    .command('diff')
    .description('Compare two revisions section by section, in words.')
    .argument('<revision>', 'the older one: 16 digits or more, as a copy shows them')
    .argument('[revision]', 'the newer one; the words of today if not given')
    .option('--folder <folder>', 'the folder with clinic.yaml', '.')
    .option('--json', 'one JSON object for machines')
    .addHelpText('after', aboutDiff)
    .action(runDiff);
  command
    .command('schema')
    .description('Print what a kind of file may contain, as JSON Schema for editors.')
    .argument('[name]', `one of ${schemaNames.join(', ')}`, parseSchemaName)
    .addOption(new Option('--out <folder>', 'write every schema into a folder instead'))
    .action(runSchema);
  return command;
}

const examples = `
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

const aboutStatus = `
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

const aboutPublish = `
Words that were published before and say something else now owe patients a note. It stands in a
changeset, a line for each document, and goes on in lines that stand further in:

  - article:infusion-visit (meaning): You may eat until six hours before your visit.
  - article:infusion-visit es (meaning): Puede comer hasta seis horas antes de su cita.
  - facts (wording): We have a new telephone number.

It matters as wording (says the same), meaning (says something else) or safety (act on it). What
changed through an include has the note of that document, and what changed through a fact, a
term, a source or a safety line that of facts, glossary, references or safety.`;

const aboutDiff = `
What was taken out stands in [-…-] and what came in {+…+}. (opening) is what stands before the
first section; (safety), (terms) and (sources) are what stands at the end.

Examples:
  calliope diff 3629d95124371da6                     since a patient was given that copy
  calliope diff 3629d95124371da6 e1f6672fff8e34ba    from one revision to another`;

const aboutSign = `
What is signed: of a document its opening and its sections, not what it includes; of safety,
glossary and messages every entry. A copy counts as signed once all of that is signed that it
shows. It is an attestation that code review keeps honest, not a cryptographic signature.

Written, all of it or nothing: \`review\` in the file, a line in archive/sign-offs.jsonl, and the
words in the archive. Commit them together.

Examples:
  calliope sign article:infusion-visit --by "A Name" --credential MD --next 2027-11-23
  calliope sign safety glossary messages --by "A Name" --credential MD --next 2027-11-23`;

const aboutUnsign = `
The words in the file count as unread from now on, and so does every copy of exactly these
words. Where real patients are served, the words that were signed before them come back; with
--all none do, and emails are held until somebody signs.

Example:
  calliope unsign article:infusion-visit --reason "The new label says otherwise."`;

const aboutRename = `
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

const threads = (): Option =>
  new Option('--threads <count>', 'share a large library among so many threads')
    .default(1)
    .argParser(parseThreads);

function parseThreads(count: string): number {
  if (/^[1-9]\d?$/.test(count)) return Number(count);
  process.stderr.write(`"${count}" is not a count of threads. Write a number from 1 to 99.\n`);
  process.exit(2);
}

function parseDay(day: string): string {
  if (isDay(day)) return day;
  process.stderr.write(`"${day}" is not a day. Write it as 2026-11-23.\n`);
  process.exit(2);
}

function parseWords(text: string): string {
  const words = text.trim();
  if (words !== '') return words;
  process.stderr.write('A name, a credential and a reason need words.\n');
  process.exit(2);
}

function parseSchemaName(name: string): string {
  if (isSchemaName(name)) return name;
  process.stderr.write(`There is no schema "${name}". There are: ${schemaNames.join(', ')}.\n`);
  process.exit(2);
}
