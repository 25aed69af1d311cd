import { describe, expect, test } from 'vitest';
import { followLink, lastingLink } from '../../src/links/index.ts';
import { askForRecord, askToMove, stop } from '../../src/people/index.ts';
import { suppression } from '../../src/store/schema.ts';
import { minute } from '../clock.ts';
import { sharedKinds } from '../stores/shared-store.ts';
import { addressOf, type Story, story } from './story.ts';

const [old, fresh, eve] = ['old@example.com', 'New@example.com', 'eve@example.com'];

const wantTo = ({ store, clock, change }: Story, to: string) =>
  change((tables, who) => askToMove(tables, store, who, addressOf(to), clock.now()), old);
const tokenOf = ({ store, change }: Story) =>
  change((tables, who) => lastingLink(tables, store, who.id), old);
const followed = async ({ store, clock }: Story, token = '') =>
  store.read(async (tables) => {
    const { link } = await followLink(
      tables,
      token,
      ['emails', 'stop', 'record', 'confirm'],
      clock.now(),
    );
    return link?.purpose;
  });

describe.each(sharedKinds)('another address, on %s', (_, emptyStore) => {
  test('is theirs once its own inbox says so, and the old one is told', async () => {
    const told = await story(await emptyStore());
    const who = await told.reader(old);
    await wantTo(told, fresh);
    expect((await told.person(old))?.id).toBe(who.id);
    const [letter, ...others] = await told.letters();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ kind: 'confirm', to: fresh });
    expect(await told.confirm(letter?.token)).toBe('open');
    expect(await told.person(old)).toBeUndefined();
    expect((await told.person(fresh))?.id).toBe(who.id);
    expect(await told.letters()).toMatchObject([{ kind: 'address-changed', to: old }]);
    expect((await told.consents()).at(-1)).toMatchObject({ kind: 'address-changed', by: 'link' });
    expect((await told.enrolments(who)).map(({ state }) => state)).toEqual(['active']);
  });

  test('leaves the links in old emails nothing to do but to stop', async () => {
    const told = await story(await emptyStore());
    const who = await told.reader(old);
    const inEmails = await tokenOf(told);
    await told.change((tables) => askForRecord(tables, told.store, who, told.clock.now()), old);
    const [toRecord] = await told.letters();
    await wantTo(told, fresh);
    const [letter] = await told.letters();
    expect(await followed(told, inEmails)).toBe('emails');
    expect(await followed(told, toRecord?.token)).toBe('record');
    await told.confirm(letter?.token);
    expect(await followed(told, inEmails)).toBe('stop');
    expect(await followed(told, toRecord?.token)).toBeUndefined();
    const next = await told.change((tables) => lastingLink(tables, told.store, who.id), fresh);
    expect(next).not.toBe(inEmails);
    expect(await followed(told, next)).toBe('emails');
    expect(await told.confirm(letter?.token)).toBe('used');
  });

  test('that somebody else has is not given away, and nobody is told', async () => {
    const told = await story(await emptyStore());
    const [who, other] = [await told.reader(old), await told.reader(eve)];
    await wantTo(told, eve);
    const [letter] = await told.letters();
    expect(letter).toMatchObject({ kind: 'confirm', to: eve });
    expect(await told.confirm(letter?.token)).toBe('expired');
    expect((await told.person(old))?.id).toBe(who.id);
    expect((await told.person(eve))?.id).toBe(other.id);
  });

  test('that must not be written to is not written to', async () => {
    const told = await story(await emptyStore());
    const { store, programme, clock } = told;
    await told.reader(old);
    await told.reader(eve);
    await told.change(
      (tables, who) => stop(tables, store, programme, who, 'link', clock.now()),
      eve,
    );
    await wantTo(told, 'EVE@example.com');
    expect(await told.letters()).toEqual([]);
  });

  test('that came to be suppressed after it was asked for is refused as well', async () => {
    const told = await story(await emptyStore());
    await told.reader(old);
    await wantTo(told, fresh);
    const [letter] = await told.letters();
    await told.ask(fresh);
    await told.change(
      (tables, { addressIndex }) =>
        tables
          .insert(suppression)
          .values({ addressIndex, reason: 'complained', at: told.clock.now() }),
      fresh,
    );
    expect(await told.confirm(letter?.token)).toBe('expired');
    expect(await told.person(old)).toBeDefined();
  });

  test('that is the old one in other letters changes nothing', async () => {
    const told = await story(await emptyStore());
    await told.reader(old);
    told.clock.pass(minute);
    await wantTo(told, 'OLD@example.com');
    expect(await told.letters()).toEqual([]);
  });
});
