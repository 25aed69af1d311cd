import { Command, Option } from 'commander';
import { isDay } from '../archive/entry-line.ts';
import { isSchemaName, schemaNames } from '../compile/write/json-schemas.ts';
import {
  aboutDiff,
  aboutPublish,
  aboutRename,
  aboutSign,
  aboutStatus,
  aboutUnsign,
  examples,
} from './help.ts';
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
