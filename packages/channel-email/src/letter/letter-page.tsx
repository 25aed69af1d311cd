import { createRenderer, type Notice } from '@calliope/content-sdk';
import { space } from '@calliope/design';
import { Html, Preview } from 'react-email';
import { Cell } from '../cell.tsx';
import { createEmailChannel } from '../channel.ts';
import { Band } from '../email/band.tsx';
import { directionOf } from '../email/direction-of.ts';
import { EmailHead } from '../email/email-head.tsx';
import { Imprint } from '../email/imprint.tsx';
import { Letterhead } from '../email/letterhead.tsx';
import { oneLine } from '../email/one-line.ts';
import { edge, painted } from '../style/painted.ts';
import { Title } from '../title.tsx';
import { Action } from './action.tsx';
import type { LetterOptions } from './letter-options.ts';

interface LetterPageProps {
  readonly letter: Notice;
  readonly options: LetterOptions;
  readonly readOnline: string;
}

/** The whole letter: who writes, the words, the one thing to do, and who sent it. */
export const LetterPage = ({ letter, options, readOnline }: LetterPageProps) => {
  const { messages, clinic, action } = options;
  const render = createRenderer(createEmailChannel(options))(letter);
  const language = { lang: letter.locale, dir: directionOf(letter.locale) };
  return (
    <Html {...language}>
      <EmailHead title={clinic.neutralName} />
      <body {...language} {...painted({ ground: 'paper' }, { margin: 0, padding: 0 })}>
        <Preview useTitleTag={false}>{oneLine(options.preheader)}</Preview>
        <Band ground="paper" padding={[6, 5, 8]}>
          <Letterhead name={clinic.neutralName} />
          <Title level={1}>{letter.title}</Title>
          {render.blocks(letter.blocks)}
          {render.sections(letter.sections, 2)}
          {action && <Action {...action} />}
        </Band>
        <Band ground="paper" padding={[0, 5, 10]}>
          <Cell
            paint={{ rule: 'line' }}
            style={{ borderTop: edge(1, 'line'), paddingTop: space(6) }}
          >
            <Imprint copy={letter} clinic={clinic} messages={messages} readOnline={readOnline} />
          </Cell>
        </Band>
      </body>
    </Html>
  );
};
