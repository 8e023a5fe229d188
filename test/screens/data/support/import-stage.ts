import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, vi } from 'vitest';
import { startImport } from '../../../../src/actions/import/start-import.ts';
import { loadAreas } from '../../../../src/i18n/index.ts';
import { planDeveloper, planItem, importPlan } from '../../../builders/import-plan.ts';
import { fakeSession, type FakeSession } from '../../../builders/import-session.ts';
import { useWorld, type World } from '../../account/support/stage.ts';

const BELONGINGS = { clients: 1, grants: 0, messages: 0, mails: 2, images: 0, structures: 0 };

/** One item of each state. */
export const ITEMS = [
  planItem('Garden', {
    id: 'workspace',
    kind: 'workspace',
    state: 'different',
    choices: ['keep', 'replace'],
    owner: '',
  }),
  planDeveloper('ada@example.com', {
    state: 'same',
    choices: ['keep'],
    belongings: { ...BELONGINGS, clients: 3 },
  }),
  planItem('Porch Light'),
  planItem('Weather Vane', { state: 'different', choices: ['replace', 'keep'] }),
  planItem('Hearth', {
    state: 'clash',
    clash: { by: 'name', id: 'x', label: 'HEARTH' },
    freeName: 'Hearth 2',
    choices: ['rename', 'keep', 'replace'],
  }),
];

export const user = userEvent.setup();

/** A world whose imports are done by a session that answers as it is told. */
export function useImportWorld(): { readonly world: World; readonly fake: () => FakeSession } {
  const world = useWorld();
  let fake: FakeSession;
  beforeEach(async () => {
    await loadAreas(['data', 'import', 'sandbox', 'errors']);
    fake = fakeSession(importPlan(ITEMS));
    vi.mocked(startImport).mockImplementation((_workspace, onProgress) => fake.start(onProgress));
  });
  return { world, fake: () => fake };
}

/** Pastes a document into the page, as a press of Ctrl+V outside of any field does. */
export async function pasteDocument(text = '{}'): Promise<void> {
  await screen.findByRole('button', { name: 'Paste from the clipboard' });
  const data = { files: [], getData: () => text };
  const event = Object.assign(new Event('paste', { bubbles: true }), { clipboardData: data });
  document.body.dispatchEvent(event);
}

export const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

/** The choice for one item. */
export function choice(item: string, name: string): HTMLElement {
  const group = screen.getByRole('group', { name: `What to do with ${item}` });
  return within(group).getByRole('radio', { name });
}
