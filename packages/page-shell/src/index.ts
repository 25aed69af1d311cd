export { Button, type ButtonProps } from './form/button.tsx';
export { CheckField, type CheckFieldProps } from './form/check-field.tsx';
export { ErrorSummary, type ErrorSummaryProps, type FormError } from './form/error-summary.tsx';
export type { FieldProps } from './form/field.tsx';
export { Form, type FormProps } from './form/form.tsx';
export { Honeypot, type HoneypotProps } from './form/honeypot.tsx';
export { RadioField, type RadioFieldProps } from './form/radio-field.tsx';
export { readForm } from './form/read-form.ts';
export { type RequireFormBodyOptions, requireFormBody } from './form/require-form-body.ts';
export {
  type Choice,
  type ChoiceGroup,
  SelectField,
  type SelectFieldProps,
} from './form/select-field.tsx';
export { TextField, type TextFieldProps } from './form/text-field.tsx';
export { type SecurityHeadersOptions, securityHeaders } from './headers/security-headers.ts';
export { styleHash } from './headers/style-hash.ts';
export { requireHost } from './origin/require-host.ts';
export { requireSameOrigin } from './origin/require-same-origin.ts';
export { filled } from './page/filled.ts';
export { MessagePage, type MessagePageProps } from './page/message-page.tsx';
export { Page, type PageProps } from './page/page.tsx';
export { pageStyle } from './page/page-style.ts';
export { renderPage } from './page/render-page.ts';
