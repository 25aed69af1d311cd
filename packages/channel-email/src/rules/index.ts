export { emailRules } from './email-rules.ts';
