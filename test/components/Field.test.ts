import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { beforeAll, expect, it } from 'vitest';
import Field from '../../src/components/Field.svelte';
import { startLanguage } from '../../src/i18n/index.ts';

interface Control {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

const PROBLEMS = [
  { what: 'The host is missing.', remedy: 'Name one.' },
  { what: 'It is too long.', remedy: 'Shorten it.' },
];
const control = createRawSnippet<[Control]>((given) => ({
  render: () => {
    const { id, describedBy, invalid } = given();
    return `<input id="${id}" aria-invalid="${invalid}" aria-describedby="${describedBy ?? ''}">`;
  },
}));
const input = () => screen.getByRole('textbox', { name: 'Support URL' });

beforeAll(startLanguage);

it('names its control, and describes it by nothing while there is nothing to say', () => {
  render(Field, { label: 'Support URL', id: 'url', children: control });
  expect(input()).toBeValid();
  expect(input()).not.toHaveAccessibleDescription();
});

it('describes its control by hint, warning and problems, in this order', () => {
  const words = { hint: 'Where users find help.', warning: 'It is not https.' };
  render(Field, {
    label: 'Support URL',
    id: 'url',
    ...words,
    problems: PROBLEMS,
    children: control,
  });
  expect(input()).toBeInvalid();
  expect(input()).toHaveAccessibleDescription(
    /^Where users find help\..*It is not https\..*The host is missing\..*Name one\..*too long/u,
  );
});

it('marks what is required for the eye only: the control itself says it to others', () => {
  render(Field, { label: 'Support URL', id: 'url', required: true, children: control });
  expect(screen.getByTitle('Required')).toHaveAttribute('aria-hidden', 'true');
  expect(input()).toHaveAccessibleName('Support URL');
});

it('offers the explanation of its term', () => {
  render(Field, { label: 'Support URL', id: 'url', term: 'support-url', children: control });
  expect(screen.getByRole('button', { name: 'Explain' })).toBeVisible();
});
