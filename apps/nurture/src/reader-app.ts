import { requireFormBody, requireSameOrigin } from '@calliope/page-shell';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { confirmRoutes } from './confirm/confirm-routes.tsx';
import { NurtureFault } from './fault/nurture-fault.ts';
import type { ReaderOptions } from './readers/reader-options.ts';
import { say } from './readers/say.ts';
import { recordRoutes } from './record/record-routes.ts';
import { localeOf, signUpRoutes } from './sign-up/sign-up-routes.ts';
import { stopRoutes } from './stop/stop-routes.tsx';
import { settingsRoutes } from './your-emails/settings-routes.ts';

/** Every page for readers. None may be kept by a cache: their addresses are theirs alone. */
export function readerApp(service: ReaderOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  // In front of what asks for an origin: a mail program that stops has none.
  const tooLarge = (context: Context) => unreadable(service, context, 413);
  app.use('/stop/*', bodyLimit({ maxSize: 64 * 1024, onError: tooLarge }));
  app.route('/', stopRoutes(service));
  app.use(
    requireSameOrigin(),
    requireFormBody({ refuse: (context, status) => unreadable(service, context, status) }),
  );
  for (const routes of [signUpRoutes, confirmRoutes, settingsRoutes, recordRoutes]) {
    app.route('/', routes(service));
  }
  app.onError((error, context) => failed(service, context, error));
  return app;
}

function unreadable(service: ReaderOptions, context: Context, status: 413 | 415) {
  const locale = localeOf(service, context);
  const {
    unreadableTitle: title,
    unreadable: text,
    openForm,
  } = service.library.messages(locale).signUp;
  const back = { href: `/guide?lang=${locale}`, label: openForm };
  return say(service, context, { locale, title, text, back }, status);
}

/** What cannot be saved was not saved at all, so that nobody is told what is not so. */
function failed(service: ReaderOptions, context: Context, error: Error) {
  service.report(error instanceof NurtureFault ? error.message : placeOf(error));
  const locale = localeOf(service, context);
  const { unavailableTitle: title, unavailable: text } = service.library.messages(locale).signUp;
  context.header('retry-after', '60');
  return say(service, context, { locale, title, text }, 503);
}

/** Where a bug is, without its message: that may quote what somebody wrote. */
const placeOf = ({ name, stack = '' }: Error): string =>
  [name, ...stack.split('\n').filter((line) => /^\s+at /.test(line))].join('\n');
