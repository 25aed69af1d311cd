import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openCompiler } from '../compile/incremental/open-compiler.ts';
import { openLibrary } from '../library/open-library.ts';
import type { Document } from '../schema/document.ts';
import { lastSigned } from '../sign-off/live-library.ts';
import { composePacket } from '../sign-off/packet/compose-packet.ts';
import { sharedDocument } from '../sign-off/packet/shared-document.ts';
import { unverifiedIn } from '../sign-off/packet/unverified-in.ts';
import { findSubjects, type Subject, subjectsIn } from '../sign-off/subject.ts';
import { loadConfig } from './load-config.ts';
import { reportErrors } from './report-errors.ts';
import { WrongCall } from './wrong-call.ts';

interface PacketFlags {
  readonly out?: string;
  readonly locale?: string;
  readonly folder: string;
  readonly json?: boolean;
}

/** `calliope packet` */
export async function runPacket(
  name: string,
  { out, locale, folder, json = false }: PacketFlags,
): Promise<void> {
  const { config, configFile } = await loadConfig(folder);
  if (!config.print) {
    throw new WrongCall(
      `${configFile} does not say how to print. Give it print, for example with printHandout of @calliope/channel-handout.`,
    );
  }
  const { library, problems, overview } = await openCompiler(folder, config).compile();
  if (!library) return reportErrors('packet', problems, 'Nothing was written.', json);
  const tag = locale ?? config.defaultLocale;
  const messages = library.messages[tag];
  const [subject] = findSubjects([name], tag, subjectsIn(overview));
  if (!subject || !messages) throw new WrongCall(`There are no labels in ${tag}.`);
  const found = openLibrary(library).documents().find(isOf(subject));
  const packet = composePacket({
    document: found ?? sharedDocument(folder, config, subject),
    signed: found && (await lastSigned(found, join(folder, 'archive'), library.redirects)),
    unverified: found ? unverifiedIn(folder, found, problems, overview) : [],
    messages,
  });
  const file = resolve(out ?? `review-${subject.name.replaceAll(/[:/]/g, '-')}-${tag}.pdf`);
  await writeFile(file, await config.print(packet, library));
  const facts = { command: 'packet', ok: true, name: subject.name, locale: tag, file };
  const told = json
    ? JSON.stringify(facts)
    : `${file}: ${subject.name} (${tag}), to be read and signed`;
  process.stdout.write(`${told}\n`);
}

const isOf =
  ({ name, locale }: Subject) =>
  ({ kind, id, locale: tag }: Document): boolean =>
    `${kind}:${id}` === name && tag === locale;
