import { compileEmail, personalise } from '@calliope/channel-email';
import { address, common, step } from '../the-email.ts';
import type { EmailMaker } from './side.ts';

/** As the service does it. */
export const calliope: EmailMaker = {
  async begin() {
    const compiled = await compileEmail(step, {
      ...common,
      stopAddress: (token) => address('stop', token),
      settingsAddress: (token) => address('settings', token),
    });
    return ({ token, firstName }) => personalise(compiled, { token, fields: { firstName } });
  },
};
