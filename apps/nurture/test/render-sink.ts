import { renderSequence } from '../src/emails/render-sequence.ts';
import { renderStep } from '../src/emails/render-step.ts';
import { sinkLibrary, sinks } from './sink-library.ts';

const links = { site: 'http://127.0.0.1:4100', stopAddress: 'http://127.0.0.1:4200/stop' };

/** The kitchen sink as it would be sent. */
export const renderSink = (locale: 'en' | 'es' = 'en') =>
  renderStep(sinkLibrary, sinkLibrary.step('sinks/kitchen', locale), links);

/** The sequence of which the kitchen sink is a step. */
export const renderSinks = () => renderSequence(sinkLibrary, sinks, 'en', links);
