import type { Rule } from '../compile/rules/rule.ts';
import { budgets } from './budgets/budgets.ts';
import { claims } from './claims/claims.ts';
import { consent } from './consent/consent.ts';
import { evidence } from './evidence/evidence.ts';
import { jargon } from './jargon/jargon.ts';
import { ownWords } from './own-words/own-words.ts';
import { privacy } from './privacy/privacy.ts';
import { readability } from './readability/readability.ts';
import { references } from './references/references.ts';
import { respect } from './respect/respect.ts';
import { mentionsDeclared } from './safety/declared.ts';
import { safetyCarried } from './safety/owed.ts';

/**
 * The editor's desk: every rule about the words themselves. Those about language know English and
 * let other locales pass.
 *
 * @example
 * ```ts
 * import { defineConfig } from '@calliope/content-sdk/compile';
 * import { editorialRules } from '@calliope/content-sdk/editorial';
 *
 * const config = defineConfig({ locales: ['en'], defaultLocale: 'en', rules: editorialRules });
 * config.rules?.map(({ name }) => name).includes('readability');
 * // true
 * ```
 */
export const editorialRules: readonly Rule[] = [
  claims,
  respect,
  jargon,
  evidence,
  references,
  mentionsDeclared,
  safetyCarried,
  readability,
  privacy,
  consent,
  ownWords,
  ...budgets,
];
