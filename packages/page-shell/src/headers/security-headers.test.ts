import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { securityHeaders } from './security-headers.ts';

const css = 'p{color:red}';
const app = new Hono()
  .use(securityHeaders({ styles: [css] }))
  .get('/', (context) => context.html('<p>Hello</p>'))
  .get('/fault', () => {
    throw new Error('a fault');
  })
  .onError((_, context) => context.text('Sorry', 500));

describe('security headers', () => {
  test('allow one style, by the hash of its bytes, and nothing from elsewhere', async () => {
    const policy = (await app.request('/')).headers.get('content-security-policy');
    const hash = createHash('sha256').update(css).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`,
    );
  });

  test.each([
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['referrer-policy', 'no-referrer'],
    ['x-content-type-options', 'nosniff'],
    ['strict-transport-security', 'max-age=63072000; includeSubDomains'],
  ])('send %s', async (name, value) => {
    expect((await app.request('/')).headers.get(name)).toBe(value);
  });

  test.each(['/', '/nowhere', '/fault'])('stand on every answer: %s', async (path) => {
    expect((await app.request(path)).headers.get('content-security-policy')).toContain("'none'");
  });

  test('let a page with a form name its own site', async () => {
    const forms = new Hono().use(securityHeaders({ referrer: 'same-origin' }));
    expect((await forms.request('/')).headers.get('referrer-policy')).toBe('same-origin');
  });

  test('take further directives', async () => {
    const framed = new Hono().use(securityHeaders({ directives: { 'frame-src': "'self'" } }));
    const policy = (await framed.request('/')).headers.get('content-security-policy');
    expect(policy).toContain("frame-src 'self'");
    expect(policy).toContain("style-src 'none'");
  });
});
