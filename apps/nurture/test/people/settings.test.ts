import { describe, expect, test } from 'vitest';
import { changeClock, changeEmails } from '../../src/people/index.ts';
import { sharedKinds } from '../stores/shared-store.ts';
import { story } from './story.ts';

const ada = 'ada@example.com';

describe.each(sharedKinds)('a reader, on %s', (_, emptyStore) => {
  test('lets the emails rest, and go on', async () => {
    const { reader, change, programme, clock, enrolments } = await story(await emptyStore());
    const who = await reader(ada);
    const until = '2026-12-21';
    const tell = (event: Parameters<typeof changeEmails>[3]) =>
      change((tables, row) => changeEmails(tables, programme, row, event, clock.now()), ada);
    await tell({ type: 'pause', until });
    expect(await enrolments(who)).toMatchObject([
      { state: 'paused', resumeOn: until, dueAt: new Date('2026-12-21T14:00:00Z') },
    ]);
    await tell({ type: 'resume' });
    expect(await enrolments(who)).toMatchObject([
      { state: 'active', resumeOn: null, dueStep: 'hello' },
    ]);
  });

  test('reads in another language and by another clock', async () => {
    const { reader, change, programme, clock, enrolments, person } = await story(
      await emptyStore(),
    );
    const who = await reader(ada);
    await change(
      (tables, row) =>
        changeEmails(tables, programme, row, { type: 'pause', until: '2026-12-21' }, clock.now()),
      ada,
    );
    const clockOf = { locale: 'es', timeZone: 'America/Los_Angeles' };
    await change((tables, row) => changeClock(tables, programme, row, clockOf, clock.now()), ada);
    expect(await person(ada)).toMatchObject(clockOf);
    expect(await enrolments(who)).toMatchObject([{ dueAt: new Date('2026-12-21T17:00:00Z') }]);
  });
});
