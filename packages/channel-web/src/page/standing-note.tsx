import { dayInWords, type Messages } from '@calliope/content-sdk';
import { each } from '../join.ts';
import type { ChangesOfDay, Standing } from './options.ts';

interface StandingNoteProps {
  readonly standing: Standing | undefined;
  readonly messages: Messages;
  readonly locale: string;
}

/** Whether the words of a revision are those of today, and what somebody with old ones must know. */
export function StandingNote({ standing, messages, locale }: StandingNoteProps) {
  if (!standing) return null;
  const { state, current, changes } = standing;
  if (state === 'current') {
    return (
      <aside className="standing">
        <p>{messages.currentWords}</p>
      </aside>
    );
  }
  const points = byWeight(changes);
  return (
    <aside className="standing" data-state={state}>
      <p>
        <strong>{messages.supersededWords}</strong>{' '}
        {current === undefined ? (
          messages.noLongerPublished
        ) : (
          <a href={current}>{messages.readCurrent}</a>
        )}
      </p>
      {points.length > 0 && (
        <>
          <h2>{messages.changed}</h2>
          <ul>
            {each(points, ({ on, note, severity }) => (
              <li>
                <time dateTime={on}>{dayInWords(on, locale)}</time>{' '}
                {severity === 'safety' && <strong>{messages.changedForSafety}</strong>} {note}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

/** One point for each note, however many revisions had it: what somebody must act on, then by day. */
function byWeight(changes: readonly ChangesOfDay[]) {
  const points = changes.flatMap(({ on, notes }) => notes.map((note) => ({ on, ...note })));
  const newestFirst = [...new Map(points.map((point) => [point.note, point])).values()].reverse();
  const isUrgent = ({ severity }: (typeof newestFirst)[number]) => severity === 'safety';
  return [...newestFirst.filter(isUrgent), ...newestFirst.filter((one) => !isUrgent(one))];
}
