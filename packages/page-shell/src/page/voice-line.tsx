import { voiceLine } from '@calliope/design';

/** The drawn line under the brand. It says nothing, so screen readers pass it by. */
export const VoiceLine = () => (
  <svg className="voice" viewBox={`0 0 ${voiceLine.width} ${voiceLine.height}`} aria-hidden="true">
    <path
      d={voiceLine.path}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
