import { voiceLine } from '@calliope/design';

/** The drawn line under the brand. It says nothing, so screen readers pass it by. */
export const VoiceLine = () => (
  // Where there is little room, the calm end is cut off rather than the tremble made small.
  <svg
    className="voice"
    viewBox={`0 0 ${voiceLine.width} ${voiceLine.height}`}
    preserveAspectRatio="xMinYMid slice"
    aria-hidden="true"
  >
    <path
      d={voiceLine.path}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      vectorEffect="non-scaling-stroke"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
