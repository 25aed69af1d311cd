import { loadLibrary } from '@calliope/content';
import { openLibrary } from '@calliope/content-sdk';
import { clockAt, day } from '../clock.ts';
import { saturday } from '../people/story.ts';
import { type Page, visit } from '../readers/visitor.ts';

/** Every kind of page that a reader can meet, by name, as HTML. */
export async function everyPage(): Promise<ReadonlyMap<string, string>> {
  const library = openLibrary(await loadLibrary());
  const clock = clockAt(saturday);
  const words = { library, sequence: 'reading-guide', clock };
  const { get, post, form, letters, ask } = await visit(words);
  const pages = new Map<string, string>();
  const keep = async (name: string, page: Page | Promise<Page>) => {
    pages.set(name, (await page).whole);
  };
  const token = async (kind: string) => (await letters()).find((one) => one.kind === kind)?.token;
  await keep('sign-up', get('/guide'));
  await keep('sign-up-wrong', post('/guide', { ...(await form()), address: 'ada@', agree: '' }));
  await post('/guide', await form());
  await keep('sent', get('/guide/sent'));
  const confirm = `/confirm/${await token('confirm')}`;
  await keep('confirm', get(confirm));
  await keep('confirmed', post(confirm));
  await keep('confirmed-before', get(confirm));
  await keep('confirm-unknown', get('/confirm/x'));
  await post('/guide', await form());
  const link = await token('known');
  const settings = `/settings/${link}`;
  await keep('settings', get(`${settings}?done=clock`));
  await keep('settings-wrong', post(`${settings}/pause`));
  await post(`${settings}/pause`, { pause: 'twoWeeks' });
  await keep('settings-paused', get(settings));
  await keep('stop', get(`/stop/${link}`));
  await keep('stopped', post(`/stop/${link}`));
  await keep('settings-stopped', get(settings));
  await keep('undone', post(`/stop/${link}/undo`));
  await keep('unknown-link', get('/stop/x'));
  await keep('record-ask', get('/record'));
  await keep('record-ask-wrong', post('/record', { address: 'ada@' }));
  await keep('record-sent', get('/record/sent'));
  clock.pass(day);
  await post('/record', { address: 'ada@example.com' });
  const record = `/record/${await token('record')}`;
  await keep('record', get(record));
  await keep('record-unsure', post(`${record}/delete`));
  await post(`${settings}/address`, { address: 'new@example.com' });
  await post(`/confirm/${await token('confirm')}`);
  await keep('old-link', get(settings));
  await post('/record', { address: 'new@example.com' });
  await keep('deleted', post(`/record/${await token('record')}/delete`, { sure: 'yes' }));
  await keep('record-expired', get(record));
  const origin = 'http://127.0.0.1:4200';
  await keep('unreadable', ask('POST', '/guide', { origin, 'content-type': 'text/plain' }, 'x'));
  await keep('closed', (await visit({ ...words, open: false })).get('/guide'));
  return pages;
}
