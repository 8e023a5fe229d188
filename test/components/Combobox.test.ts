import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { startLanguage } from '../../src/i18n/index.ts';
import ComboboxStage from './support/ComboboxStage.svelte';

const user = userEvent.setup();
Element.prototype.scrollIntoView = () => undefined;

beforeEach(async () => {
  await startLanguage();
  render(ComboboxStage);
});

const input = () => screen.getByRole('combobox', { name: 'Fruit' });
const active = () => {
  const id = input().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)?.textContent.trim();
};

it('opens by typing, says how many there are, and chooses by arrow and Enter', async () => {
  expect(input()).toHaveAttribute('aria-expanded', 'false');
  await user.type(input(), 'rr');
  expect(input()).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('status')).toHaveTextContent('1 found');
  expect(active()).toBeNull();
  await user.keyboard('{ArrowDown}');
  expect(active()).toMatch(/^Cherry/u);
  expect(screen.getByRole('option', { name: /Cherry/u })).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Enter}');
  expect(input()).toHaveValue('c');
  expect(input()).toHaveFocus();
  expect(screen.queryAllByRole('option')).toHaveLength(0);
});

it('goes round, up from the end and down from the start', async () => {
  await user.click(input());
  await user.keyboard('{ArrowUp}');
  expect(active()).toMatch(/^Cherry/u);
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('Apple');
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(active()).toMatch(/^Banana/u);
});

it('does not choose what cannot be chosen', async () => {
  await user.click(input());
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(input()).toHaveValue('');
  await user.click(screen.getByRole('option', { name: /Banana/u }));
  expect(input()).toHaveValue('');
  expect(input()).toHaveAttribute('aria-expanded', 'true');
});

it('closes by Escape and by leaving, and keeps what was typed', async () => {
  await user.type(input(), 'a');
  await user.keyboard('{Escape}');
  expect(input()).toHaveAttribute('aria-expanded', 'false');
  expect(input()).toHaveValue('a');
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('Apple');
  await user.tab();
  expect(input()).toHaveAttribute('aria-expanded', 'false');
});

it('chooses by a click', async () => {
  await user.click(input());
  await user.click(screen.getByRole('option', { name: 'Apple' }));
  expect(screen.getByText('Chosen: a')).toBeInTheDocument();
});
