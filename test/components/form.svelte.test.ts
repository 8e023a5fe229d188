import { afterEach, describe, expect, it } from 'vitest';
import { tick } from 'svelte';
import { createForm, fieldId, type Form } from '../../src/components/form.svelte.ts';
import type { Coded } from '../../src/i18n/problem-message.ts';

interface Values {
  name: string;
  url: string;
}

const problem = (code: string, field?: string): Coded => ({ code, values: {}, field });
const check = ({ name, url }: Values): Coded[] => [
  ...(name === '' ? [problem('name/required', 'name')] : []),
  ...(url === '' ? [problem('url/required', 'url')] : []),
];
const shown = (form: Form<Values, Coded>, field: string) =>
  form.problemsOf(field).map(({ code }) => code);

function make(values: Partial<Values> = {}): Form<Values, Coded> {
  return createForm({ name: '', url: '', ...values }, check);
}

/** Puts a control for each field into the page. */
function addControls(): void {
  for (const field of ['name', 'url']) {
    const control = document.createElement('input');
    control.id = fieldId(field);
    document.body.append(control);
  }
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('a form', () => {
  it('shows a problem once its field was left, and no longer than it lasts', () => {
    const form = make();
    expect(form.problems).toHaveLength(2);
    expect(shown(form, 'name')).toEqual([]);
    form.touch('name');
    expect(shown(form, 'name')).toEqual(['name/required']);
    expect(shown(form, 'url')).toEqual([]);
    form.values.name = 'Hearth';
    expect(shown(form, 'name')).toEqual([]);
  });

  it('is dirty while it differs from what it began with', () => {
    const form = make({ name: 'Hearth' });
    expect(form.isDirty).toBe(false);
    form.values.name = 'Heart';
    expect(form.isDirty).toBe(true);
    form.values.name = 'Hearth';
    expect(form.isDirty).toBe(false);
  });

  it('shows everything when it is submitted with problems, and moves to the first', async () => {
    addControls();
    const form = make({ name: 'Hearth' });
    expect(form.submit()).toBe(false);
    expect(form.announced).toBe(1);
    expect(shown(form, 'url')).toEqual(['url/required']);
    await tick();
    expect(document.activeElement?.id).toBe('field-url');
  });

  it('is sent when nothing is wrong', async () => {
    addControls();
    const form = make({ name: 'Hearth', url: 'https://example.com' });
    expect(form.submit()).toBe(true);
    expect(form.announced).toBe(0);
    await tick();
    expect(document.body).toHaveFocus();
  });

  it('shows what refused it at the field until the form is changed', async () => {
    addControls();
    const form = make({ name: 'Hearth', url: 'https://example.com' });
    form.refuse([problem('name/taken', 'name')]);
    expect(shown(form, 'name')).toEqual(['name/taken']);
    expect(form.announced).toBe(1);
    await tick();
    expect(document.activeElement?.id).toBe('field-name');
    form.values.name = 'Garden';
    expect(shown(form, 'name')).toEqual([]);
  });

  it('lets a refusal go when it is submitted again unchanged', () => {
    const form = make({ name: 'Hearth', url: 'https://example.com' });
    form.refuse([problem('name/taken', 'name')]);
    expect(form.submit()).toBe(true);
    expect(form.problems).toEqual([]);
  });

  it('begins anew with other values', () => {
    const form = make();
    form.submit();
    form.reset({ name: '', url: 'https://example.com' });
    expect(form.isDirty).toBe(false);
    expect(form.announced).toBe(0);
    expect(shown(form, 'name')).toEqual([]);
    expect(form.problems.map(({ code }) => code)).toEqual(['name/required']);
  });
});

it('makes an id of a nested field', () => {
  expect(fieldId('permissionTexts.away')).toBe('field-permissionTexts-away');
});
