import { expect, test } from 'vitest';
import * as host from './host/index.ts';
import * as shell from './index.ts';

test('the package exports this and nothing else', () => {
  expect(Object.keys(shell).sort()).toEqual([
    'MessagePage',
    'Page',
    'filled',
    'pageStyle',
    'renderPage',
    'requireHost',
    'requireSameOrigin',
    'securityHeaders',
    'styleHash',
  ]);
  expect(Object.keys(host).sort()).toEqual([
    'StartFault',
    'announce',
    'isLive',
    'listen',
    'portFrom',
    'runApp',
    'siteFrom',
    'untilStopped',
  ]);
});
