import { Button, Form, renderPage } from '@calliope/page-shell';
import type { ReaderOptions } from '../readers/reader-options.ts';
import { ReaderPage } from '../readers/reader-page.tsx';
import { Clock, NewAddress, OneButton, Part, Pause } from './settings-parts.tsx';
import type { SettingsPageProps } from './settings-props.ts';

/** Everything that somebody can do about their emails, each with its own button. */
export function settingsPage(service: ReaderOptions, props: SettingsPageProps): string {
  const { locale, emails, errors } = props;
  const messages = service.library.messages(locale);
  const { yourEmails: words, signUp } = messages;
  return renderPage(
    <ReaderPage
      {...{ options: service, locale, errors, done: props.done }}
      title={words.title}
      skip={words.skip}
    >
      <p className="state">{emails.words}</p>
      {emails.state === 'paused' && (
        <OneButton {...props} action="resume" label={words.resume} kind="primary" />
      )}
      {emails.state === 'stopped' && (
        <Form action={`/stop/${props.token}/undo`}>
          <Button>{words.undo}</Button>
        </Form>
      )}
      {(emails.state === 'active' || emails.state === 'paused') && (
        // First, since whoever wants this may have no strength to look for it.
        <Part title={words.stopTitle} text={words.stopText}>
          <Form action={`/stop/${props.token}`}>
            <Button kind={emails.state === 'active' ? 'primary' : 'secondary'}>{words.stop}</Button>
          </Form>
        </Part>
      )}
      {emails.state === 'active' && <Pause {...props} {...{ words, signUp }} />}
      <Clock {...props} {...{ words, signUp, service }} />
      <NewAddress {...props} {...{ words, signUp }} />
      <Part title={words.recordTitle} text={words.recordText}>
        <OneButton {...props} action="record" label={words.askForRecord} kind="secondary" />
      </Part>
    </ReaderPage>,
  );
}
