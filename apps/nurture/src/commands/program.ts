import { Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from './context.ts';
import { aboutEnrol, aboutRestore, aboutSimulate, examples } from './help.ts';
import { runBackup, runRestore } from './run-backup.ts';
import { type EnrolFlags, runEnrol } from './run-enrol.ts';
import { runRotate } from './run-keys.ts';
import { type MoveFlags, runMove } from './run-move.ts';
import { runDelete, runExport, runStop } from './run-person.ts';
import { type PreviewFlags, runPreview } from './run-preview.ts';
import { runSimulate, type SimulateFlags } from './run-simulate.ts';
import { runStatus } from './run-status.ts';

/** The command line. Exit codes: 0 good, 1 it could not be done, 2 a wrong call. */
export function program(context: Context): Command {
  const command = new Command('nurture')
    .description('Plans, looks into and mends what readers get by email.')
    .configureOutput({
      writeOut: context.out,
      writeErr: context.err,
      outputError: (text, write) => write(`${text}See nurture --help.\n`),
    })
    .exitOverride()
    .addHelpText('after', examples);
  const address = ['<address>', 'the email address, or - to read it from standard input'] as const;
  command
    .command('serve')
    .description('Serve the pages and send what is due, until it is stopped.')
    .option('--day <length>', 'time-lapse: skip to what is due next, once in 10s or 1m')
    .action((flags: ServeFlags) => context.run('serve', flags.day));
  command
    .command('work')
    .description('Send what is due beside other processes, on one Postgres.')
    .action(() => context.run('work'));
  command
    .command('simulate')
    .description('Show on a calendar what people would get, and when. Saves nothing.')
    .argument('<sequence>', 'the id of a sequence')
    .option('--person <words>', 'LABEL,DAY[,ZONE]; more than once for several', several)
    .option('--locale <tag>', 'the language of the subjects')
    .option('--svg <file>', 'draw it instead')
    .option('--json', 'one JSON object for machines')
    .addHelpText('after', aboutSimulate)
    .action((id: string, flags: SimulateFlags) => runSimulate(id, flags, context));
  command
    .command('preview')
    .description('Show an email as somebody would get it. Sends nothing.')
    .argument('<email>', 'SEQUENCE/STEP')
    .option('--name <name>', 'a first name to greet')
    .option('--locale <tag>', 'the language')
    .option('--html <file>', 'write the HTML part instead of showing the text')
    .action((id: string, flags: PreviewFlags) => runPreview(id, flags, context));
  command
    .command('enrol')
    .description('Enrol somebody who agreed in the clinic. They confirm the address themselves.')
    .argument(...address)
    .requiredOption('--sequence <id>', 'what they get')
    .addOption(new Option('--visit <day>', 'the day of their visit').argParser(day))
    .option('--agreed', 'they have read what they agree to')
    .option('--name <name>', 'their first name')
    .option('--locale <tag>', 'their language')
    .option('--time-zone <zone>', 'their time zone, such as America/New_York')
    .addHelpText('after', aboutEnrol)
    .action((to: string, flags: EnrolFlags) => runEnrol(to, flags, context));
  command
    .command('stop')
    .description('Send somebody no more emails.')
    .argument(...address)
    .action((to: string) => runStop(to, context));
  command
    .command('status')
    .description('Count who gets what, what is due and what went wrong. Names nobody.')
    .option('--json', 'one JSON object for machines')
    .action((flags: { readonly json?: true }) => runStatus(flags, context));
  command
    .command('export')
    .description('Give out all that is kept about somebody who asks for it, as JSON.')
    .argument(...address)
    .option('--out <file>', 'write it into a new file that only you can read')
    .action((to: string, flags: { readonly out?: string }) => runExport(to, flags, context));
  command
    .command('delete')
    .description('Delete all that is kept about somebody who asks for it.')
    .argument(...address)
    .option('--yes', 'really: what is deleted does not come back')
    .action((to: string, flags: { readonly yes?: true }) => runDelete(to, flags, context));
  command
    .command('move')
    .description('Take everybody from older versions of a sequence into the newest, by its moves.')
    .argument('<sequence>', 'the id of a sequence')
    .option('--dry-run', 'count them, and change nothing')
    .action((id: string, flags: MoveFlags) => runMove(id, flags, context));
  command
    .command('backup')
    .description('Write everything, with the keys, into a new folder.')
    .argument('<folder>', 'a folder that does not exist yet')
    .action((folder: string) => runBackup(folder, context));
  command
    .command('restore')
    .description('Bring a backup back into an empty place.')
    .argument('<folder>', 'the folder of the backup')
    .option('--replace', 'put aside what is there')
    .addHelpText('after', aboutRestore)
    .action((folder: string, flags: { readonly replace?: true }) =>
      runRestore(folder, flags, context),
    );
  command
    .command('keys')
    .description('Look after the keys.')
    .command('rotate')
    .description('Seal everything anew with a new key. Old keys stay, and old emails still stop.')
    .action(() => runRotate(context));
  return command;
}

interface ServeFlags {
  readonly day?: string;
}

const several = (one: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  one,
];

function day(text: string): string {
  const date = new Date(`${text}T12:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
  if (!isDay) throw new InvalidArgumentError('Write a day as 2027-03-15.');
  return text;
}
