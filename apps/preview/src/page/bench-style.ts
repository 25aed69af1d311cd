import { light, tones } from '@calliope/design';

/** The style of the bench: as wide as the window, one column per channel. */
export const benchStyle = `
.page{max-width:none;padding:0 1rem}
.page>header svg{display:none}
.bench{display:flex;flex-direction:column;gap:.75rem;height:calc(100vh - 4.5rem)}
.bench nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline}
.bench nav a[aria-current]{font-weight:700;text-decoration:none}
.status{margin:0;color:var(--quiet)}
.status[data-errors]{color:var(--alarm);font-weight:700}
.panes{display:grid;grid-template-columns:repeat(4,minmax(18rem,1fr));gap:.75rem;flex:1;min-height:0;overflow-x:auto}
.pane{display:flex;flex-direction:column;min-height:0;margin:0}
.pane figcaption{font-weight:700;padding-bottom:.25rem}
.pane iframe{flex:1;width:100%;border:1px solid var(--line);background:#fff}
.problems{border-left:${tones.emergency.barWidth}px solid var(--alarm);padding:.25rem 1rem;margin:0;max-height:30vh;overflow:auto}
.problems code,.allowed code{font-weight:700}
.allowed{color:var(--quiet);padding:0 1rem;margin:0;max-height:30vh;overflow:auto}
.documents{overflow-x:auto;margin:.75rem 0 1.5rem}
.documents td:not([data-state=lapsed]),.documents thead th,.documents small{white-space:nowrap}
.documents tbody th{font-weight:400;min-width:18rem}
.documents td[data-state=signed]{color:var(--lake)}
.documents td[data-state=lapsed],.documents td[data-state=unreadable],.documents td[data-due=overdue],.documents td[data-errors]{color:var(--alarm);font-weight:700}
.documents td[data-due=due]{font-weight:700}
`;

/** The style of a pane that shows the pages of a PDF on a desk. */
export const sheetsStyle = `body{margin:0;background:${light.line};padding:12px;display:grid;gap:12px}img{width:100%;height:auto;background:#fff}`;

/** The style of a pane that shows plain text. */
export const textStyle =
  'body{margin:0;padding:16px}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.5 ui-monospace,monospace}';
