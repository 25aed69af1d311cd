import { createRenderer, type SafetyLine, type Step, safetyOn } from '@calliope/content-sdk';
import { Html, Preview } from 'react-email';
import { createEmailChannel } from '../channel.ts';
import { painted } from '../style/painted.ts';
import { Title } from '../title.tsx';
import type { Addresses } from './addresses.ts';
import { Band } from './band.tsx';
import { directionOf } from './direction-of.ts';
import { EmailHead } from './email-head.tsx';
import type { EmailOptions } from './email-options.ts';
import { Footer } from './footer.tsx';
import { Letterhead } from './letterhead.tsx';
import { oneLine } from './one-line.ts';
import { SafetyLines } from './safety-lines.tsx';
import { Sources } from './sources.tsx';
import { Strip } from './strip.tsx';
import { WordsUsed } from './words-used.tsx';

interface EmailPageProps {
  readonly step: Step;
  readonly options: EmailOptions;
  readonly addresses: Addresses;
}

/** The whole email: whom to call, the words, what they owe, whom to call again, who sent it. */
export const EmailPage = ({ step, options, addresses }: EmailPageProps) => {
  const { messages, clinic } = options;
  const render = createRenderer(createEmailChannel(options))(step);
  const lines = (chosen: readonly SafetyLine[]) =>
    chosen.map(({ tone, children }) => ({ tone, words: render.inlines(children) }));
  const owed = safetyOn(step, 'email');
  const leading = lines(owed.filter(({ lead }) => lead));
  const language = { lang: step.locale, dir: directionOf(step.locale) };
  return (
    <Html {...language}>
      <EmailHead title={clinic.neutralName} />
      <body {...language} {...painted({ ground: 'paper' }, { margin: 0, padding: 0 })}>
        <Preview useTitleTag={false}>{oneLine(step.preheader)}</Preview>
        <Strip lines={leading} />
        <Band ground="paper" padding={[6, 5, 10]}>
          <Letterhead name={clinic.neutralName} />
          <Title level={1}>{step.title}</Title>
          {render.blocks(step.blocks)}
          {render.sections(step.sections, 2)}
          <SafetyLines title={messages.safety} lines={lines(owed.filter(({ lead }) => !lead))} />
          <WordsUsed title={messages.wordsUsed} terms={Object.values(step.terms)} />
          <Sources title={messages.sources} references={step.references} />
        </Band>
        <Strip lines={leading} />
        <Footer step={step} options={options} addresses={addresses} />
      </body>
    </Html>
  );
};
