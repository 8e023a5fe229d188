import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { duplicateWorkspace } from '../../../../src/actions/duplicate-workspace.ts';
import { loadAreas } from '../../../../src/i18n/index.ts';
import Workspaces from '../../../../src/screens/data/parts/Workspaces.svelte';
import { listSnapshots } from '../../../../src/storage/snapshots.ts';
import { readWorkspaces } from '../../../../src/storage/workspaces.ts';
import { wantedWorkspace } from '../../../../src/storage/tab-workspace.ts';
import { useWorld } from '../../account/support/stage.ts';

const user = userEvent.setup();
const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => user.click(await button(name));
const names = async () => (await readWorkspaces()).map(({ name }) => name);
const rows = () =>
  within(screen.getByRole('list', { name: 'Workspaces of this browser' })).getAllByRole('listitem');
const dialog = () => screen.findByRole('dialog');
async function type(name: string): Promise<void> {
  const field = within(await dialog()).getByRole('textbox', { name: /^Name/u });
  await user.clear(field);
  await user.type(field, name);
}

describe('the list of workspaces', () => {
  const world = useWorld();
  const reload = vi.fn();

  beforeEach(async () => {
    await loadAreas(['sandbox', 'data']);
    vi.stubGlobal('location', { hash: '#/data', reload });
    sessionStorage.clear();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    reload.mockReset();
  });

  /** Shows the list with a copy of the workspace in it. */
  async function showTwo(): Promise<string> {
    await world.register('ada@example.com');
    const copy = await duplicateWorkspace(world.workspace.id, 'Copy', 'Your workspace');
    if (!copy.ok) throw new Error(copy.error[0]?.code);
    world.show(Workspaces);
    await waitFor(() => expect(rows()).toHaveLength(2));
    return copy.value.id;
  }

  it('makes a new one and opens it', async () => {
    world.show(Workspaces);
    await press('New workspace');
    await press('Make it');
    expect(await screen.findByText('The workspace has no name.')).toBeVisible();
    await type('your WORKSPACE');
    expect(await screen.findByText(/^Another workspace of this browser is called/u)).toBeVisible();
    await type('Garden');
    await press('Make it');
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(await names()).toContain('Garden');
    expect(location.hash).toBe('#/');
    const made = (await readWorkspaces()).find(({ name }) => name === 'Garden');
    expect(wantedWorkspace()).toBe(made?.id);
  });

  it('renames and duplicates, by the keyboard as well', async () => {
    world.show(Workspaces);
    await press('Rename Your workspace');
    await type('Garden{Enter}');
    expect(await screen.findByText('It is called “Garden” now.')).toBeVisible();
    await press('Duplicate Garden');
    expect(within(await dialog()).getByRole('textbox')).toHaveValue('Garden (copy)');
    await press('Duplicate');
    expect(await screen.findByText('“Garden (copy)” is made.')).toBeVisible();
    expect((await names()).sort()).toEqual(['Garden', 'Garden (copy)']);
    expect(reload).not.toHaveBeenCalled();
  });

  it('switches', async () => {
    const id = await showTwo();
    await press('Switch to Copy');
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(wantedWorkspace()).toBe(id);
  });

  it('deletes another one after saying what goes, and brings it back', async () => {
    await showTwo();
    await press('Delete Copy');
    expect(await screen.findByText(/^It holds 1 developer and no client\./u)).toBeVisible();
    await press('Delete');
    expect(await screen.findByText('“Copy” is deleted.')).toBeVisible();
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(screen.getByRole('list', { name: 'Workspaces of this browser' })).toHaveFocus();
    await press('Undo');
    expect(await screen.findByText('“Copy” is back.')).toBeVisible();
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  it('deletes the open one, says where the tab goes, and offers the way back there', async () => {
    await showTwo();
    await press('Delete Your workspace');
    expect(await screen.findByText(/which then opens “Copy”/u)).toBeVisible();
    await press('Delete');
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(location.hash).toBe('#/data');
    expect(await names()).toEqual(['Copy']);
    // The page that comes next.
    cleanup();
    world.show(Workspaces);
    expect(await screen.findByText('“Your workspace” is deleted.')).toBeVisible();
    await press('Undo');
    await waitFor(async () => expect((await names()).sort()).toEqual(['', 'Copy']));
  });

  it('resets after saying what goes, and undoes it', async () => {
    await world.register('ada@example.com');
    world.show(Workspaces);
    await press('Reset Your workspace');
    expect(
      await screen.findByText(/^It holds 1 developer and no client\..+empty\.$/u),
    ).toBeVisible();
    await press('Reset');
    expect(await screen.findByText('“Your workspace” is what it was at the start.')).toBeVisible();
    const { developers } = world.workspace.database;
    expect(await developers.count()).toBe(0);
    await press('Undo');
    expect(
      await screen.findByText('“Your workspace” is as it was before the reset.'),
    ).toBeVisible();
    expect(await developers.count()).toBe(1);
  });

  it('asks once more when there is no room for a way back', async () => {
    await showTwo();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await press('Delete Copy');
    await press('Delete');
    const question = await screen.findByRole('dialog', { name: 'Go on without a way back?' });
    expect(within(question).getByText(/no room for a snapshot/u)).toBeVisible();
    expect(within(question).getByText(/it cannot be undone/u)).toBeVisible();
    await user.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(await names()).toContain('Copy');
    await press('Delete Copy');
    await press('Delete');
    await press('Delete for good');
    expect(await screen.findByText('“Copy” is deleted.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(await names()).not.toContain('Copy');
    vi.restoreAllMocks();
    expect(await listSnapshots()).toEqual([]);
  });
});
