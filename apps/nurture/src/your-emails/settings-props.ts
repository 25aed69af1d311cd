import type { FormError } from '@calliope/page-shell';
import type { PersonRow } from '../people/index.ts';
import type { EmailsState } from './emails-state.ts';

/** What the page shows. Neither the address nor the name: the link may be in anybody's hands. */
export interface SettingsPageProps {
  readonly token: string;
  readonly locale: string;
  readonly who: Pick<PersonRow, 'locale' | 'timeZone'>;
  readonly emails: EmailsState;
  /** What was just done, in a sentence. */
  readonly done?: string | undefined;
  readonly errors: readonly FormError[];
  /** What was written into the field of the new address. */
  readonly newAddress: string;
}
