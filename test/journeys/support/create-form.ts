import type { Locator, Page } from '@playwright/test';
import { emptyClientInput } from '../../../src/domain/client-form.ts';
import type { ClientInput } from '../../../src/domain/client.ts';
import { draftId } from '../../../src/domain/draft.ts';
import { DEVELOPER, putRecords } from './storage.ts';
import type { World } from './world.ts';

/** Opens the create form in a workspace that holds this. */
export async function openCreateForm(page: Page, world: World): Promise<void> {
  await page.goto('./');
  await putRecords(page, world);
  await page.goto('./#/clients/new');
  await page.reload();
  await page.getByRole('button', { name: 'Create', exact: true }).waitFor();
}

/** A text field of the form by its label. */
export function field(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true });
}

/** One access of a permission, both as they read on screen; `None` takes the choice back. */
export function access(page: Page, permission: string, name: string): Locator {
  return page
    .getByRole('group', { name: permission, exact: true })
    .getByRole('radio', { name, exact: true });
}

export function category(page: Page, name: string): Locator {
  return page.getByRole('group', { name: 'Categories' }).getByLabel(name, { exact: true });
}

/** Fills in everything that is required; leaves the redirect URIs empty. */
export async function fillClient(page: Page, name: string): Promise<void> {
  await field(page, 'OAuth Client Name').fill(name);
  await field(page, 'Description').fill('Turns the porch light on before you come home.');
  await category(page, 'Lighting').check();
  await page.getByLabel('Users', { exact: true }).selectOption('Individual');
  await field(page, 'Support URL').fill('https://awesomest.example/support');
  await access(page, 'Away', 'read v2').check();
  await field(page, 'Description for Away').fill(`${name} reads whether you are at home.`);
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Create', exact: true }).click();
}

/** Ada's kept create form, as a record. */
export function draftOf(input: Partial<ClientInput>): unknown {
  const values = { ...emptyClientInput(), ...input };
  return { id: draftId(DEVELOPER.id, 'create-client'), values, updatedAt: 0 };
}
