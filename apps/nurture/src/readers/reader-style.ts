import { measure, space } from '@calliope/design';

const px = (units: number): string => `${space(units)}px`;

/** The rules of pages for readers, after those of every page: one narrow column, and calm parts. */
export const readerStyle: string = [
  // As wide as the voice line, and the room at its sides.
  '.page{max-width:680px}',
  // What was just done, where somebody looks first.
  `[role=status]{background:var(--mist);border-inline-start:5px solid var(--lake);margin:${px(5)} 0 0;padding:${px(3)} ${px(4)};font-weight:600}`,
  `.state{font-size:1.2rem;line-height:1.4;margin-bottom:${px(8)}}`,
  `dl~section,main>section+section{border-top:1px solid var(--line);margin-top:${px(8)};padding-top:${px(6)}}`,
  'section>h2{margin-top:0}',
  `section>form{margin-block:${px(5)} 0}`,
  // The words that somebody agrees to are one thing, with its end in sight.
  `.terms{background:var(--mist);margin-block:${px(8)} ${px(6)};padding:${px(5)} ${px(5)} ${px(1)}}`,
  `.terms h3{margin:${px(5)} 0 ${px(1)}}`,
  `dl{display:grid;grid-template-columns:max-content 1fr;gap:${px(2)} ${px(6)};max-width:${measure}ch}`,
  'dt{color:var(--quiet)}',
  'dd{margin:0;overflow-wrap:anywhere}',
  `.record{list-style:none;padding:0}.record li+li{border-top:1px solid var(--line);padding-top:${px(2)};margin-top:${px(2)}}`,
  '.record span{display:block;color:var(--quiet)}',
  `@media(max-width:30rem){dl{display:block}dd{margin-bottom:${px(3)}}}`,
].join('');
