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
  const days = newestFirst(changes);
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
      {days.length > 0 && (
        <>
          <h2>{messages.changed}</h2>
          <ul>
            {each(days, ({ on, note, severity }) => (
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

/** One point for each note, however many revisions had it. */
function newestFirst(changes: readonly ChangesOfDay[]) {
  const points = changes.flatMap(({ on, notes }) => notes.map((note) => ({ on, ...note })));
  return [...new Map(points.map((point) => [point.note, point])).values()].reverse();
}
