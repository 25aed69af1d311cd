import { describe, expect, test } from 'vitest';
import {
  type Calendar,
  enrolled,
  next,
  type Place,
  type PlanEvent,
  type Structure,
} from './index.ts';

const open = { closedOn: [] };
const at = (text: string): Date => new Date(text);
const from = (kind: 'enrolment' | 'visit', ...days: readonly number[]): Structure => ({
  steps: days.map((day) => ({ id: `day ${day}`, from: kind, day })),
});

const guide = from('enrolment', 0, 3, 7, 12);
const visit = from('visit', -7, -1, 1, 7);

interface Setting {
  readonly zone?: string;
  readonly visitOn?: string | null;
  readonly calendar?: Calendar;
}

/** A life told in moments: what is due after the last of them, in the zone of the person. */
function lived(
  structure: Structure,
  { zone = 'America/New_York', visitOn = null, calendar = open }: Setting,
  ...moments: readonly (readonly [when: string, event: PlanEvent])[]
) {
  const [[start = ''] = []] = moments;
  let place = enrolled(at(start), zone, visitOn);
  let skipped: readonly string[] = [];
  for (const [when, event] of moments) {
    ({ place, skipped } = next(structure, place, event, at(when), calendar));
  }
  return { place, skipped, due: place.due && `${place.due.step} ${shown(place)}` };
}

const shown = ({ due, timeZone }: Place): string =>
  due
    ? new Intl.DateTimeFormat('en-GB', {
        ...{ timeZone, weekday: 'short', day: 'numeric', month: 'short', hourCycle: 'h23' },
        ...{ hour: '2-digit', minute: '2-digit' },
      }).format(due.at)
    : '';

const enrol: PlanEvent = { type: 'enrol' };
const wake: PlanEvent = { type: 'wake' };
const sent = (day: number): PlanEvent => ({ type: 'delivered', step: `day ${day}` });
const book = (on: string): PlanEvent => ({ type: 'book-visit', on });

describe('the first email', () => {
  test('is due at once, late on a Saturday as well', () => {
    const { place } = lived(guide, {}, ['2027-03-13T23:40:00-05:00', enrol]);
    expect(place.due).toEqual({ step: 'day 0', at: at('2027-03-13T23:40:00-05:00') });
  });

  test('stays due at that moment while nobody has come for it', () => {
    const { place } = lived(
      ...([guide, {}] as const),
      ['2027-03-13T23:40:00-05:00', enrol],
      ['2027-03-14T00:10:00-05:00', wake],
    );
    expect(place.due?.at).toEqual(at('2027-03-13T23:40:00-05:00'));
  });

  test('is an email like any other a day later', () => {
    const { due } = lived(
      ...([guide, {}] as const),
      ['2027-03-13T23:40:00-05:00', enrol],
      ['2027-03-15T03:00:00-04:00', wake],
    );
    expect(due).toBe('day 0 Mon 15 Mar, 09:00');
  });

  test('waits for the morning after a stop that was taken back', () => {
    const { due } = lived(
      ...([guide, {}] as const),
      ['2027-03-10T20:00:00-05:00', enrol],
      ['2027-03-10T20:01:00-05:00', { type: 'stop' }],
      ['2027-03-10T20:02:00-05:00', { type: 'undo-stop' }],
    );
    expect(due).toBe('day 0 Thu 11 Mar, 09:00');
  });

  test('is planned for nine o’clock where it does not count from enrolment at once', () => {
    const { due } = lived(from('enrolment', 1), {}, ['2027-03-10T20:00:00-05:00', enrol]);
    expect(due).toBe('day 1 Thu 11 Mar, 09:00');
  });
});

describe('a step that counts from enrolment', () => {
  const begun = [
    ['2027-03-10T12:00:00-05:00', enrol],
    ['2027-03-10T12:00:01-05:00', sent(0)],
  ] as const;

  test('goes out at nine, on the next working day where its own is a weekend', () =>
    expect(lived(guide, {}, ...begun).due).toBe('day 3 Mon 15 Mar, 09:00'));

  test('passes over the days on which the clinic is closed', () =>
    expect(
      lived(guide, { calendar: { closedOn: ['2027-03-15', '2027-03-16'] } }, ...begun).due,
    ).toBe('day 3 Wed 17 Mar, 09:00'));

  test('keeps its day when the one before moved because of a weekend', () =>
    expect(lived(guide, {}, ...begun, ['2027-03-15T09:00:00-04:00', sent(3)]).due).toBe(
      'day 7 Wed 17 Mar, 09:00',
    ));

  test('never shares a day with another', () => {
    const daily = from('enrolment', 3, 4, 5);
    const first = [['2027-03-10T12:00:00-05:00', enrol]] as const;
    const monday = [...first, ['2027-03-15T09:00:00-04:00', sent(3)]] as const;
    expect(lived(daily, {}, ...monday).due).toBe('day 4 Tue 16 Mar, 09:00');
    expect(lived(daily, {}, ...monday, ['2027-03-16T09:00:00-04:00', sent(4)]).due).toBe(
      'day 5 Wed 17 Mar, 09:00',
    );
  });

  test('is due now when it is overdue by three days, and the rest keeps its distance', () => {
    const late = [...begun, ['2027-03-18T10:30:00-04:00', wake]] as const;
    expect(lived(guide, {}, ...late).due).toBe('day 3 Thu 18 Mar, 10:30');
    const after = lived(guide, {}, ...late, ['2027-03-18T10:31:00-04:00', sent(3)]);
    expect(after.place.shift).toBe(3);
    expect(after.due).toBe('day 7 Mon 22 Mar, 09:00');
  });

  test('comes alone after an outage of three weeks', () => {
    const late = [...begun, ['2027-04-05T18:00:00-04:00', wake]] as const;
    expect(lived(guide, {}, ...late).due).toBe('day 3 Tue 6 Apr, 09:00');
    const after = lived(guide, {}, ...late, ['2027-04-06T09:00:00-04:00', sent(3)]);
    expect(after.place.shift).toBe(22);
    expect(after.due).toBe('day 7 Thu 8 Apr, 09:00');
  });

  test('ends a sequence when it is the last', () => {
    const { place } = lived(
      ...([from('enrolment', 0), {}] as const),
      ['2027-03-10T12:00:00-05:00', enrol],
      ['2027-03-10T12:00:01-05:00', sent(0)],
    );
    expect(place).toMatchObject({ state: 'done', reason: 'finished', due: null });
  });

  test.each([
    ['16:59:59', 'day 3 Mon 15 Mar, 16:59'],
    ['17:00:00', 'day 3 Tue 16 Mar, 09:00'],
    ['08:59:59', 'day 3 Mon 15 Mar, 09:00'],
    ['09:00:00', 'day 3 Mon 15 Mar, 09:00'],
  ])('asked at %s of its day, it is due: %s', (time, due) =>
    expect(lived(guide, {}, ...begun, [`2027-03-15T${time}-04:00`, wake]).due).toBe(due),
  );
});

describe('nine o’clock is nine o’clock where the reader lives', () => {
  test.each([
    // Summer time begins on 14 March and ends on 7 November.
    ['America/New_York', '2027-03-12T15:00:00Z', 3, '2027-03-15T13:00:00Z'],
    ['America/New_York', '2027-11-05T15:00:00Z', 3, '2027-11-08T14:00:00Z'],
    // Half an hour of summer time: it ends on 4 April and begins on 3 October.
    ['Australia/Lord_Howe', '2027-04-01T22:30:00Z', 3, '2027-04-04T22:30:00Z'],
    ['Australia/Lord_Howe', '2027-09-30T22:30:00Z', 3, '2027-10-03T22:00:00Z'],
    ['America/Phoenix', '2027-03-12T15:00:00Z', 3, '2027-03-15T16:00:00Z'],
    ['Asia/Kathmandu', '2027-03-12T15:00:00Z', 3, '2027-03-15T03:15:00Z'],
    ['America/New_York', '2028-02-28T15:00:00Z', 1, '2028-02-29T14:00:00Z'],
    ['America/New_York', '2028-02-29T15:00:00Z', 1, '2028-03-01T14:00:00Z'],
    ['America/New_York', '2027-12-30T15:00:00Z', 4, '2028-01-03T14:00:00Z'],
    // Samoa had no 30 December 2011, and the 31st was a Saturday.
    ['Pacific/Apia', '2011-12-29T20:00:00Z', 1, '2012-01-01T19:00:00Z'],
  ])('%s, from %s, %d days on: %s', (zone, start, day, due) => {
    const { place } = lived(from('enrolment', day), { zone }, [start, enrol]);
    expect(place.due?.at.toISOString()).toBe(at(due).toISOString());
  });

  test('after a move as well', () => {
    const moved: PlanEvent = { type: 'move-zone', timeZone: 'America/Phoenix' };
    const { place, due } = lived(
      ...([from('enrolment', 3), {}] as const),
      ['2027-03-16T12:00:00-04:00', enrol],
      ['2027-03-17T12:00:00-04:00', moved],
    );
    expect(due).toBe('day 3 Fri 19 Mar, 09:00');
    expect(place.due?.at).toEqual(at('2027-03-19T16:00:00Z'));
  });
});

describe('a step that counts from a visit', () => {
  const thursday = { visitOn: '2027-03-25' };
  const early = ['2027-03-08T12:00:00-05:00', enrol] as const;

  test('goes out on its day', () =>
    expect(lived(visit, thursday, early).due).toBe('day -7 Thu 18 Mar, 09:00'));

  test('goes out on the working day before where its own is a weekend, never later', () =>
    expect(
      lived(visit, { visitOn: '2027-03-22' }, early, ['2027-03-15T09:00:00-04:00', sent(-7)]).due,
    ).toBe('day -1 Fri 19 Mar, 09:00'));

  test('is past when a newer one is due: only that is sent, and staff hear of the others', () => {
    const late = lived(visit, thursday, ['2027-03-24T11:00:00-04:00', enrol]);
    expect(late.skipped).toEqual(['day -7']);
    expect(late.due).toBe('day -1 Wed 24 Mar, 11:00');
  });

  test('for before the visit is never sent on the day of the visit', () => {
    const late = lived(visit, thursday, ['2027-03-24T17:00:00-04:00', enrol]);
    expect(late.skipped).toEqual(['day -7', 'day -1']);
    expect(late.due).toBe('day 1 Fri 26 Mar, 09:00');
  });

  test('for after it goes out at four in the afternoon where it moves to the day of the visit', () =>
    expect(lived(visit, { visitOn: '2027-03-26' }, ['2027-03-26T08:00:00-04:00', enrol]).due).toBe(
      'day 1 Fri 26 Mar, 16:00',
    ));

  test('for after it does not go out before it: on a Saturday staff hand it over', () => {
    const saturday = { visitOn: '2027-03-27' };
    const thursday = lived(visit, saturday, ['2027-03-25T18:00:00-04:00', enrol]);
    expect(thursday.due).toBe('day -1 Fri 26 Mar, 09:00');
    const friday = ['2027-03-26T08:00:00-04:00', enrol] as const;
    expect(lived(visit, saturday, friday).skipped).toEqual(['day -7', 'day 1']);
    expect(lived(visit, saturday, friday, ['2027-03-26T09:00:00-04:00', sent(-1)]).due).toBe(
      'day 7 Fri 2 Apr, 09:00',
    );
  });

  test('that is the last may be a week late, and no more', () => {
    const last = from('visit', 7);
    const bySeventh = lived(last, thursday, early, ['2027-04-08T16:00:00-04:00', wake]);
    expect(bySeventh.due).toBe('day 7 Thu 8 Apr, 16:00');
    const byEighth = lived(last, thursday, early, ['2027-04-09T09:00:00-04:00', wake]);
    expect(byEighth.skipped).toEqual(['day 7']);
    expect(byEighth.place).toMatchObject({ state: 'done', reason: 'finished' });
  });

  test('moves with its visit, and what has passed does not come again', () => {
    const moments = [
      early,
      ['2027-03-18T09:00:00-04:00', sent(-7)],
      ['2027-03-19T12:00:00-04:00', book('2027-04-08')],
    ] as const;
    expect(lived(visit, thursday, ...moments).due).toBe('day -1 Wed 7 Apr, 09:00');
  });

  test('waits for a visit to be booked', () => {
    expect(lived(visit, {}, early).due).toBe(null);
    expect(lived(visit, {}, early, ['2027-03-09T12:00:00-05:00', book('2027-03-25')]).due).toBe(
      'day -7 Thu 18 Mar, 09:00',
    );
  });

  test('gives way to a newer one that moves to the same day', () => {
    const weekend = from('visit', -2, -1);
    const monday = { visitOn: '2027-03-22' };
    expect(lived(weekend, monday, early).due).toBe('day -1 Fri 19 Mar, 09:00');
    expect(lived(weekend, monday, early, ['2027-03-19T09:00:00-04:00', sent(-1)]).skipped).toEqual([
      'day -2',
    ]);
  });
});

test('booking a visit ends a sequence that says nothing about it', () => {
  const { place } = lived(
    ...([guide, {}] as const),
    ['2027-03-10T12:00:00-05:00', enrol],
    ['2027-03-10T12:30:00-05:00', book('2027-04-01')],
  );
  expect(place).toMatchObject({ state: 'done', reason: 'visit-booked', due: null });
});

describe('a pause', () => {
  const until = (date: string): PlanEvent => ({ type: 'pause', until: date });
  const begun = [
    ['2027-03-10T12:00:00-05:00', enrol],
    ['2027-03-10T12:00:01-05:00', sent(0)],
    ['2027-03-11T12:00:00-05:00', until('2027-03-27')],
  ] as const;

  test('ends at nine on its date, or on the next working day', () => {
    const { place, due } = lived(guide, {}, ...begun);
    expect(place).toMatchObject({ state: 'paused', resumeOn: '2027-03-27' });
    expect(due).toBe('null Mon 29 Mar, 09:00');
  });

  test('is followed by one email, and the rest keeps its distance', () => {
    const woken = [...begun, ['2027-03-29T09:00:00-04:00', wake]] as const;
    expect(lived(guide, {}, ...woken).due).toBe('day 3 Mon 29 Mar, 09:00');
    expect(lived(guide, {}, ...woken, ['2027-03-29T09:00:05-04:00', sent(3)]).due).toBe(
      'day 7 Wed 31 Mar, 09:00',
    );
  });

  test('goes on when it is woken too early', () =>
    expect(lived(guide, {}, ...begun, ['2027-03-20T09:00:00-04:00', wake]).place.state).toBe(
      'paused',
    ));

  test('can be ended by hand', () =>
    expect(lived(guide, {}, ...begun, ['2027-03-18T20:00:00-04:00', { type: 'resume' }]).due).toBe(
      'day 3 Fri 19 Mar, 09:00',
    ));

  test('comes back when a stop is taken back', () => {
    const undone = lived(
      ...([guide, {}, ...begun] as const),
      ['2027-03-12T12:00:00-05:00', { type: 'stop' }],
      ['2027-03-12T12:01:00-05:00', { type: 'undo-stop' }],
    );
    expect(undone.place).toMatchObject({ state: 'paused', resumeOn: '2027-03-27' });
  });

  test('cannot end on a day that has come', () => {
    const { place } = lived(guide, {}, ...begun.slice(0, 2), [
      '2027-03-11T12:00:00-05:00',
      until('2027-03-11'),
    ]);
    expect(place.state).toBe('active');
  });
});

describe('a stop', () => {
  const stopped = [
    ['2027-03-10T12:00:00-05:00', enrol],
    ['2027-03-10T12:01:00-05:00', { type: 'stop' }],
  ] as const;

  test.each<PlanEvent>([wake, { type: 'resume' }, enrol, book('2027-04-01')])(
    'is not undone by %o',
    (event) => {
      const { place } = lived(guide, {}, ...stopped, ['2027-03-10T12:02:00-05:00', event]);
      expect(place).toMatchObject({ state: 'stopped', due: null });
    },
  );

  test('remembers an email that was on its way, so that it never comes twice', () => {
    const { place } = lived(
      ...([guide, {}, ...stopped] as const),
      ['2027-03-10T12:01:05-05:00', sent(0)],
      ['2027-03-10T12:05:00-05:00', { type: 'undo-stop' }],
    );
    expect(place.due?.step).toBe('day 3');
  });
});

test.each<PlanEvent>([{ type: 'resume' }, { type: 'undo-stop' }, sent(99), sent(0), enrol])(
  'what makes no sense changes nothing: %o',
  (event) => {
    const { place } = lived(
      ...([guide, {}] as const),
      ['2027-03-10T12:00:00-05:00', enrol],
      ['2027-03-10T12:00:01-05:00', sent(0)],
    );
    const outcome = next(guide, place, event, at('2027-03-10T13:00:00-05:00'), open);
    expect(outcome.place).toBe(place);
    expect(outcome.skipped).toEqual([]);
  },
);

test('a clock that was set back makes no room for a second email on a day', () => {
  const daily = from('enrolment', 0, 1, 2);
  const { due } = lived(
    ...([daily, {}] as const),
    ['2027-03-09T12:00:00-05:00', enrol],
    ['2027-03-10T12:00:00-05:00', sent(0)],
    ['2027-03-08T12:00:00-05:00', wake],
  );
  expect(due).toBe('day 1 Thu 11 Mar, 09:00');
});
