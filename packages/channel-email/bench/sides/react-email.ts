import { renderEmail } from '@calliope/channel-email';
import { render, toPlainText } from 'react-email';
import { templateOf } from '../template-of.ts';
import { address, common, step } from '../the-email.ts';
import type { EmailMaker } from './side.ts';

const name = '\uE000';
const token = 'token-of-a-reader';

const { subject, html } = await renderEmail(step, {
  ...common,
  stopAddress: address('stop', token),
  settingsAddress: address('settings', token),
  fields: { firstName: name },
});
const template = templateOf(html);

/** As its documentation does it: elements with what differs in them, rendered for each reader. */
export const reactEmail: EmailMaker = {
  async begin() {
    return async (reader) => {
      const fill = (words: string) =>
        words.replaceAll(name, reader.firstName).replaceAll(token, reader.token);
      const rendered = await render(template(fill));
      return { subject, html: rendered, text: toPlainText(rendered) };
    };
  },
};
