import { readFile } from 'node:fs/promises';
import { type Document, openLibrary, type Section } from '@calliope/content-sdk';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadLibrary } from '../dist/index.js';

const points = `
  T1
  C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12 C13 C14 C15 C16 C17 C18 C19 C20
  C21 C22 C23 C24 C25 C26 C27 C28 C29 C30 C31 C32 C33 C34 C35 C36 C37 C38 C39 C40
  F1 F1a F1b F1c F1d F2 F2a F2b F2c F3 F3a F3b F3c F4 F4a F4b F4c F4d F5 F5a F5b F5c
  K1 K2 K3 K4 K5
  P1 P2 P3
  M1 M2 M3 M4 M5 M6 M7 M8 M9 M10 M11 M12
`
  .trim()
  .split(/\s+/);

const reason = z.string().min(20).regex(/\.$/);
const place = z
  .string()
  .regex(/^(?:article|faq|notice|step|handout|clinic|safety):[\w/-]+(?:#[\w-]+)?$/);
const point = z.strictObject({
  id: z.string(),
  verdict: z.enum(['OK', 'Q', 'X']).optional(),
  in: z.array(place).min(1),
  unverified: reason.optional(),
  leftOut: reason.optional(),
});
const coverage = z
  .strictObject({ schemaVersion: z.literal(1), points: z.array(point) })
  .parse(load(await readFile(new URL('../coverage.yaml', import.meta.url), 'utf8')));

const library = openLibrary(await loadLibrary());
const places = new Set([
  ...Object.keys(library.data.clinic).map((fact) => `clinic:${fact}`),
  ...library.documents().flatMap(placesOf),
]);

test('each of the 71 points of the source and the 12 that it lacks has one place in the list', () => {
  expect(points).toHaveLength(71 + 12);
  expect(coverage.points.map(({ id }) => id).sort()).toEqual([...points].sort());
});

test('each claim and each answer says whether the source was right', () => {
  const judged = coverage.points.filter(({ verdict }) => verdict !== undefined);
  expect(judged.map(({ id }) => id)).toEqual(points.filter((id) => /^(?:C\d+|F\d[a-d])$/.test(id)));
  const count = (kind: string, verdict: string) =>
    judged.filter((one) => one.id.startsWith(kind) && one.verdict === verdict).length;
  const verdicts = ['OK', 'Q', 'X'];
  expect(verdicts.map((verdict) => count('C', verdict))).toEqual([14, 20, 6]);
  expect(verdicts.map((verdict) => count('F', verdict))).toEqual([6, 7, 4]);
});

test.each(coverage.points)('the words of $id are where the list says', ({ in: named }) => {
  expect(named.filter((one) => !places.has(one))).toEqual([]);
});

/** What can be named in a document: itself, its own sections, the safety lines that it owes. */
function placesOf(document: Document): readonly string[] {
  const { kind, id, sections, safety } = document;
  const name = `${kind}:${id}`;
  const own = sections.flatMap(allSections).filter(({ origin }) => origin.document === name);
  return [
    name,
    ...own.map((section) => `${name}#${section.id}`),
    ...safety.map((line) => `safety:${line.id}`),
  ];
}

function allSections(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap(allSections)];
}
