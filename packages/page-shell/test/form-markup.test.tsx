import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../src/index.ts';
import { SampleForm } from './sample-form.tsx';

type Parsed = ReturnType<typeof parseDocument>;

const parsed = (withErrors: boolean): Parsed =>
  parseDocument(renderPage(<SampleForm withErrors={withErrors} />));

const named = (page: Parsed, ...names: readonly string[]) =>
  DomUtils.getElementsByTagName((name) => names.includes(name), page, true);

const withId = (page: Parsed, id: string) => {
  const found = DomUtils.getElementById(id, page, true);
  if (!found) throw new Error(`There is nothing with the id ${id}.`);
  return found;
};

/** What a screen reader adds to a control. */
const description = (page: Parsed, id: string): readonly string[] =>
  (withId(page, id).attribs['aria-describedby'] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((one) => DomUtils.textContent(withId(page, one)));

const calm = parsed(false);
const wrong = parsed(true);

describe.each([
  ['as it is first opened', calm],
  ['as it comes back', wrong],
])('a form %s', (_, page) => {
  test('has a label for every control', () => {
    const labelled = new Set(named(page, 'label').map(({ attribs }) => attribs['for']));
    for (const { attribs } of named(page, 'input', 'select')) {
      expect(labelled, attribs['name']).toContain(attribs['id']);
    }
  });

  test('has every id once', () => {
    const ids = DomUtils.filter((node) => 'attribs' in node && 'id' in node.attribs, page).map(
      (node) => 'attribs' in node && node.attribs['id'],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leaves all judging to the server', () => {
    expect(named(page, 'form')[0]?.attribs).toMatchObject({ method: 'post', novalidate: '' });
    for (const { attribs } of named(page, 'input', 'select')) {
      expect(attribs).not.toHaveProperty('required');
    }
  });

  test('has no style attribute and no script', () => {
    expect(DomUtils.filter((node) => 'attribs' in node && 'style' in node.attribs, page)).toEqual(
      [],
    );
    expect(named(page, 'script')).toEqual([]);
  });

  test('corrects nothing in an email address', () =>
    expect(withId(page, 'email').attribs).toMatchObject({
      type: 'email',
      autocomplete: 'email',
      inputmode: 'email',
      spellcheck: 'false',
      autocapitalize: 'none',
    }));

  test('hides the field for machines from everyone else', () => {
    const { attribs, parent } = withId(page, 'topic');
    expect(attribs).toMatchObject({ tabindex: '-1', autocomplete: 'off', type: 'text' });
    expect(parent).toHaveProperty('attribs.aria-hidden', 'true');
  });
});

describe('without errors', () => {
  test('a control is described by its hint alone', () => {
    expect(description(calm, 'email')).toEqual(['We write to this address and to no other.']);
    expect(description(calm, 'first-name')).toEqual([]);
    expect(withId(calm, 'email').attribs).not.toHaveProperty('aria-invalid');
  });

  test('there is no summary', () => expect(DomUtils.getElementById('errors', calm)).toBeNull());
});

describe('with errors', () => {
  test('a control is described by its hint, then by what is wrong', () => {
    expect(description(wrong, 'email')).toEqual([
      'We write to this address and to no other.',
      'Error: Enter an email address like name@example.com',
    ]);
    expect(description(wrong, 'agree')).toEqual(['Error: Tick the box if you want the emails']);
  });

  test.each(['email', 'zone', 'agree'])('%s is called invalid', (id) =>
    expect(withId(wrong, id).attribs['aria-invalid']).toBe('true'),
  );

  test('a group of answers is called invalid as one', () => {
    const [group] = named(wrong, 'fieldset');
    expect(group?.attribs).toMatchObject({
      role: 'radiogroup',
      'aria-invalid': 'true',
      'aria-describedby': 'language-error',
    });
  });

  test('the summary comes first in the main part and links to every field', () => {
    const [summary] = DomUtils.getChildren(withId(wrong, 'main'));
    expect(summary).toBe(withId(wrong, 'errors'));
    const links = summary ? DomUtils.getElementsByTagName('a', summary) : [];
    const fields = links.map(({ attribs }) => attribs['href']?.slice(1) ?? '');
    expect(fields).toEqual(['email', 'zone', 'language', 'agree']);
    for (const field of fields) {
      expect(['input', 'select']).toContain(withId(wrong, field).name);
    }
  });

  test('what was typed stays, and stays text', () =>
    expect(withId(wrong, 'first-name').attribs['value']).toBe('Ada <b>'));
});
