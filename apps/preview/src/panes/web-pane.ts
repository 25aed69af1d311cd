import { renderDocumentPage } from '@calliope/channel-web';
import type { PaneSubject } from './pane.ts';

/** The page as patients get it. */
export const webPane = ({ library, document, messages }: PaneSubject): string =>
  renderDocumentPage(document, { messages, clinic: library.data.clinic, home: '/' });
