import { count, defineBench, type Row } from '@calliope/workspace/bench';
import manifest from '../package.json' with { type: 'json' };
import { measureChild } from './measure-child.ts';
import type { SideName } from './sides/side.ts';

const readers = 1000;
const group = `${count(readers)} readers of one email`;

const ours = {
  name: 'Calliope',
  version: manifest.version,
  peer: false,
  does: 'Renders the email once (compileEmail), then fills it in for each reader (personalise).',
  doesNot: 'Renders nothing for a single reader.',
};

const reactEmail = {
  name: 'react-email',
  version: manifest.dependencies['react-email'],
  // A dependency of this package, so that nothing is to be installed.
  peer: false,
  does: 'Renders the same HTML from React elements (render) and makes its text (toPlainText), for each reader.',
  doesNot: 'Checks no address and makes no header; its elements are ready before the clock starts.',
};

const row = (side: SideName, name: string, does: string, seconds: number): Row => ({
  ...{ stage: 'readers', group, side: name, does, seconds },
  run: () => measureChild(side, readers),
});

/** The email of a step for many readers, up to the bytes of the request that sends it. */
export default defineBench({
  title: 'Emails, once everything is loaded and warm',
  sides: [ours, reactEmail],
  sizes: [],
  rows: () => [
    row('calliope', ours.name, 'compiles once, personalises', 1),
    row('react-email', reactEmail.name, 'renders and makes text', 5),
  ],
  targets: [{ group, lighterThan: reactEmail.name, times: 20 }],
});
