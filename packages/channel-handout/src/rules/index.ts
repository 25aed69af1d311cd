export { handoutRules } from './handout-rules.ts';
