import { expect, test } from 'vitest';
import * as host from './host/index.ts';
import * as shell from './index.ts';

test('the package exports this and nothing else', () => {
  expect(Object.keys(shell).sort()).toEqual([
    'Button',
    'CheckField',
    'ErrorSummary',
    'Form',
    'Honeypot',
    'MessagePage',
    'Page',
    'RadioField',
    'SelectField',
    'TextField',
    'filled',
    'pageStyle',
    'readForm',
    'renderPage',
    'requireFormBody',
    'requireHost',
    'requireSameOrigin',
    'securityHeaders',
    'styleHash',
  ]);
  expect(Object.keys(host).sort()).toEqual([
    'StartFault',
    'announce',
    'clientAddress',
    'isLive',
    'listen',
    'portFrom',
    'runApp',
    'siteFrom',
    'untilStopped',
  ]);
});
