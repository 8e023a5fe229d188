import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import TextField from '../../src/components/TextField.svelte';
import { startLanguage } from '../../src/i18n/index.ts';

const user = userEvent.setup();

beforeAll(startLanguage);

it.each([
  [false, 'INPUT'],
  [true, 'TEXTAREA'],
])('is a text box of the form, multiline %s', async (multiline, tag) => {
  const onblur = vi.fn();
  render(TextField, { label: 'Name', name: 'a.b', value: '', multiline, required: true, onblur });
  const box = screen.getByRole('textbox', { name: 'Name' });
  expect(box.tagName).toBe(tag);
  expect(box).toHaveAttribute('id', 'field-a-b');
  expect(box).toBeRequired();
  await user.type(box, 'Hearth');
  expect(box).toHaveValue('Hearth');
  expect(onblur).not.toHaveBeenCalled();
  await user.tab();
  expect(onblur).toHaveBeenCalledOnce();
});

it.each([
  [90, null],
  [91, '9 characters left'],
  [99, '1 character left'],
  [100, 'No characters left'],
  [120, 'No characters left'],
])('with %i of 100 characters says: %s', (length, text) => {
  render(TextField, { label: 'Name', name: 'name', value: '', limit: 100, length });
  expect(screen.queryByText(/characters? left$/u)?.textContent ?? null).toBe(text);
});
