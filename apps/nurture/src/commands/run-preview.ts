import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderEmail } from '@calliope/channel-email';
import { revisionOf } from '../emails/revision-of.ts';
import { type Context, WrongCall } from './context.ts';

/** What `nurture preview` can be told. */
export interface PreviewFlags {
  readonly locale?: string;
  readonly name?: string;
  readonly html?: string;
}

/** `nurture preview`: an email as somebody would get it. */
export async function runPreview(id: string, flags: PreviewFlags, context: Context) {
  const library = await context.library();
  const locale = flags.locale ?? library.data.defaultLocale;
  const step = library.data.steps[id]?.[locale];
  if (!step) {
    const known = Object.keys(library.data.steps).join(', ');
    throw new WrongCall(`There is no email "${id}" in ${locale}. There are: ${known}.`);
  }
  const email = await renderEmail(step, {
    ...{ messages: library.messages(locale), clinic: library.data.clinic },
    site: 'http://127.0.0.1:4100',
    stopAddress: 'http://127.0.0.1:4200/stop',
    sender: 'guide@example.com',
    revisionOf: revisionOf(library, locale),
    ...(flags.name && { fields: { firstName: flags.name } }),
  });
  if (flags.html !== undefined) {
    writeFileSync(resolve(context.cwd, flags.html), email.html);
    return context.err(`Written to ${flags.html}.\n`);
  }
  const head = `From: ${email.from}\nSubject: ${email.subject}\nPreview line: ${email.preheader}`;
  context.out(`${context.paint('dim', head)}\n\n${email.text}`);
}
