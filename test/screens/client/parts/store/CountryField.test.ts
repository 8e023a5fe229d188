import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createForm } from '../../../../../src/components/form.svelte.ts';
import {
  checkStoreEntryInput,
  type StoreEntryInput,
} from '../../../../../src/domain/store-entry-input.ts';
import { loadAreas, startLanguage } from '../../../../../src/i18n/index.ts';
import type { Coded } from '../../../../../src/i18n/problem-message.ts';
import CountryField from '../../../../../src/screens/client/parts/store/CountryField.svelte';
import { storeEntryInput } from '../../../../builders/store-entry.ts';

const user = userEvent.setup();

beforeEach(async () => {
  await startLanguage();
  await loadAreas(['store', 'errors']);
});
afterEach(cleanup);

/** Shows the field, with Canada and the United States selected. */
function show() {
  const form = createForm<StoreEntryInput, Coded>(storeEntryInput(), checkStoreEntryInput);
  render(CountryField, { form });
  return { form, search: screen.getByLabelText('Search the countries') };
}

const press = (text: string) => user.click(screen.getByText(text));

it('offers a few countries, those selected first, and all when asked', async () => {
  show();
  expect(screen.getByText('2 of 249 countries selected')).toBeVisible();
  const few = screen.getAllByRole('checkbox');
  expect(few).toHaveLength(24);
  expect(few[0]).toBe(screen.getByLabelText('Canada'));
  expect(screen.getByLabelText('Canada')).toBeChecked();
  expect(few[2]).toBe(screen.getByLabelText('Afghanistan'));
  expect(screen.queryByLabelText('Netherlands')).toBeNull();
  await press('Show all 249');
  expect(screen.getByLabelText('Netherlands')).not.toBeChecked();
  expect(screen.queryByText('Show all 249')).toBeNull();
});

it('is searched without accents and case; Enter there saves nothing', async () => {
  const { form, search } = show();
  await user.type(search, 'ALAND isl{Enter}');
  expect(screen.getAllByRole('checkbox')).toEqual([screen.getByLabelText('Åland Islands')]);
  await press('Select the one found');
  expect(form.values.countries).toEqual(['AX', 'CA', 'US']);
  await press('Deselect the one found');
  expect(form.values.countries).toEqual(['CA', 'US']);
  expect(form.announced).toBe(0);
});

it('selects all or none, and wants at least one', async () => {
  const { form } = show();
  await press('Select all');
  expect(form.values.countries).toHaveLength(249);
  await press('Select none');
  expect(form.values.countries).toEqual([]);
  await user.click(document.body);
  expect(await screen.findByText('No country is selected.')).toBeVisible();
  await user.click(screen.getByLabelText('Albania'));
  expect(form.values.countries).toEqual(['AL']);
  expect(screen.queryByText('No country is selected.')).toBeNull();
});

it('says so when no country is called that', async () => {
  const { search } = show();
  await user.type(search, 'zzz');
  expect(screen.getByText('No country is called that.')).toBeVisible();
});
