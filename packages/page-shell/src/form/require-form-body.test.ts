import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { readForm } from './read-form.ts';
import { requireFormBody } from './require-form-body.ts';

const app = new Hono()
  .use(requireFormBody())
  .all('/', async (context) =>
    context.req.method === 'GET' ? context.text('Yes') : context.json(await readForm(context)),
  );

type Body = NonNullable<RequestInit['body']>;

const form = 'application/x-www-form-urlencoded';
const post = (body: Body, headers: Record<string, string> = { 'content-type': form }) =>
  app.request('/', { method: 'POST', headers, body, duplex: 'half' });

const kilobytes = (count: number) => 'a='.padEnd(count * 1024, 'x');

/** A body whose length nobody knows before its end. */
const streamed = (text: string) => new Blob([text]).stream();

describe('a form', () => {
  test.each([form, `${form};charset=UTF-8`, form.toUpperCase()])('is read as %s', async (type) => {
    const response = await post('name=Ada+L&mark=%26', { 'content-type': type });
    expect(await response.json()).toEqual({ name: 'Ada L', mark: '&' });
  });

  test('may have 64 KB', async () => {
    expect((await post(kilobytes(64))).status).toBe(200);
    expect((await post(streamed(kilobytes(64)))).status).toBe(200);
  });

  test.each([
    ['that says how long it is', kilobytes(65)],
    ['that does not', streamed(kilobytes(65))],
  ])('of more is refused: one %s', async (_, body) => {
    const response = await post(body);
    expect(response.status).toBe(413);
    expect(await response.text()).toBe('This form is too large to be read. Send shorter answers.');
  });

  test('can be refused with a page', async () => {
    const paged = new Hono().use(
      requireFormBody({ refuse: (context, status) => context.html(`<h1>${status}</h1>`, status) }),
    );
    const response = await paged.request('/', { method: 'POST', body: '{}' });
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toBe('<h1>415</h1>');
  });
});

test.each(['text/plain', 'application/json', 'multipart/form-data; boundary=a', ''])(
  'anything else is refused: "%s"',
  async (type) => expect((await post('a=b', { 'content-type': type })).status).toBe(415),
);

test('reading a page needs no form', async () => expect((await app.request('/')).status).toBe(200));

describe('what a form sent', () => {
  const read = async (body: Body): Promise<unknown> => {
    const reader = new Hono().post('/', async (context) => context.json(await readForm(context)));
    return (await reader.request('/', { method: 'POST', body })).json();
  };

  test('is kept as it was typed, with the last value of a name', async () =>
    expect(await read(new URLSearchParams('a= 1 &b=2&a=%203%0D%0A'))).toEqual({
      a: ' 3\r\n',
      b: '2',
    }));

  test('can have any name', async () => {
    const sent: unknown = await read(new URLSearchParams('__proto__=1&constructor=2&list[]=3'));
    expect(sent).toEqual(JSON.parse('{ "__proto__": "1", "constructor": "2", "list[]": "3" }'));
  });

  test('has no files', async () => {
    const body = new FormData();
    body.set('name', 'Ada');
    body.set('file', new File(['x'], 'x.txt'));
    expect(await read(body)).toEqual({ name: 'Ada' });
  });
});
