import { renderStep } from '../src/emails/render-step.ts';
import { sinkLibrary } from './sink-library.ts';

/** The kitchen sink as it would be sent. */
export const renderSink = (locale: 'en' | 'es' = 'en') =>
  renderStep(sinkLibrary, sinkLibrary.step('sinks/kitchen', locale), {
    site: 'http://127.0.0.1:4100',
    stopAddress: 'http://127.0.0.1:4200/stop',
  });
