export { type Address, type Announcement, announce } from './announce.ts';
export { clientAddress } from './client-address.ts';
export { isLive } from './is-live.ts';
export { type Listening, type ListenOptions, listen } from './listen.ts';
export { portFrom } from './port-from.ts';
export { runApp } from './run-app.ts';
export { siteFrom } from './site-from.ts';
export { StartFault } from './start-fault.ts';
export { untilStopped } from './until-stopped.ts';
