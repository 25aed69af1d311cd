import { voiceLineDrawing } from '@calliope/design';

/** The drawn line under the wordmark. */
export const VoiceLine = () => (
  <svg className="voice" {...voiceLineDrawing.svg} aria-hidden="true">
    <path {...voiceLineDrawing.path} />
  </svg>
);
