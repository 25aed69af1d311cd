import { fileURLToPath } from 'node:url';
import type { App } from './supervisor.ts';

const main = (name: string): string =>
  fileURLToPath(new URL(`../../../../apps/${name}/dist/main.js`, import.meta.url));

const loopback = (port: string): string => `http://127.0.0.1:${port}`;

/** The apps of `npm start`, each told where the others are. */
export function startApps(env: NodeJS.ProcessEnv): readonly App[] {
  const site = env['SITE_URL'] ?? loopback(env['WEB_PORT'] ?? '4100');
  const handouts = env['HANDOUTS_URL'] ?? loopback(env['HANDOUTS_PORT'] ?? '4300');
  const signUp = env['SIGN_UP_URL'] ?? `${loopback(env['NURTURE_PORT'] ?? '4200')}/guide`;
  // Who tries it out sees in a minute what readers get in weeks.
  const lapse =
    env['CALLIOPE_LIVE']?.trim() === '1' ? {} : { NURTURE_DAY: env['NURTURE_DAY'] ?? '10s' };
  const shared = { SITE_URL: site, HANDOUTS_URL: handouts, SIGN_UP_URL: signUp, ...lapse };
  return ['web', 'nurture', 'handouts'].map((name) => ({ name, main: main(name), env: shared }));
}

/** The app of `npm run dev`. */
export const devApps = (): readonly App[] => [{ name: 'preview', main: main('preview') }];
