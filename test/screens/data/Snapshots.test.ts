import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteWorkspace } from '../../../src/actions/delete-workspace.ts';
import { duplicateWorkspace } from '../../../src/actions/duplicate-workspace.ts';
import { takeSnapshotNow } from '../../../src/actions/take-snapshot-now.ts';
import { saveFile } from '../../../src/components/save-file.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import Snapshots from '../../../src/screens/data/Snapshots.svelte';
import { listSnapshots } from '../../../src/storage/snapshots.ts';
import { wantedWorkspace } from '../../../src/storage/tab-workspace.ts';
import { findWorkspace, readWorkspaces } from '../../../src/storage/workspaces.ts';
import { clientInput } from '../../builders/client-input.ts';
import { must, storedClient } from '../../builders/workspace.ts';
import { useWorld } from '../account/support/stage.ts';

vi.mock('../../../src/components/save-file.ts', () => ({ saveFile: vi.fn() }));

const user = userEvent.setup();
const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));
const pressThere = async (name: string) =>
  user.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
const list = (name = 'Your workspace') =>
  screen.findByRole('list', { name: `Snapshots of ${name}` });
const look = async () => user.click((await screen.findAllByText('Look inside'))[0]!);

describe('the list of snapshots', () => {
  const world = useWorld();
  const reload = vi.fn();

  beforeEach(async () => {
    await loadAreas(['data', 'sandbox', 'snapshots']);
    vi.stubGlobal('location', { hash: '#/data/snapshots', reload });
    sessionStorage.clear();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    reload.mockReset();
    vi.mocked(saveFile).mockReset();
  });

  /** Ada with a client, and a snapshot of that. */
  async function withSnapshot() {
    const ada = await world.register('ada@example.com');
    await world.workspace.database.developers.update(ada.id, { verifiedAt: 1 });
    await storedClient(world.workspace, ada.id, clientInput({ name: 'Porch Light' }));
    return must(await takeSnapshotNow(world.workspace));
  }

  it('is empty at first, and takes one on request', async () => {
    world.show(Snapshots);
    expect(await screen.findByRole('heading', { name: 'No snapshots yet' })).toBeVisible();
    await press('Take one now');
    expect(await screen.findByText('The snapshot is taken.')).toBeVisible();
    expect(within(await list()).getByRole('heading', { name: 'Taken by you' })).toBeVisible();
    expect(screen.getByText(/^One snapshot, about .+ in this browser\./u)).toBeVisible();
  });

  it('says what one holds, by name', async () => {
    await withSnapshot();
    world.show(Snapshots);
    expect(await screen.findByText(/1 developer, 1 client/u)).toBeVisible();
    await look();
    expect(await screen.findByText('ada@example.com')).toBeVisible();
    expect(screen.getByText('Porch Light')).toBeVisible();
  });

  it('restores one after saying what is replaced, and undoes that', async () => {
    await withSnapshot();
    await world.register('bea@example.com');
    world.show(Snapshots);
    await press(/^Restore: Taken by you/u);
    expect(await screen.findByText(/holds 2 developers, 1 client now/u)).toBeVisible();
    expect(
      screen.getByText(/^It will hold what it held on .+: 1 developer, 1 client\.$/u),
    ).toBeVisible();
    await pressThere('Restore');
    expect(await screen.findByText(/^“Your workspace” is as it was on/u)).toBeVisible();
    const { developers } = world.workspace.database;
    expect(await developers.count()).toBe(1);
    expect(await screen.findByText('Before another snapshot was restored')).toBeVisible();
    await press('Undo');
    await waitFor(async () => expect(await developers.count()).toBe(2));
  });

  it('brings a deleted workspace back', async () => {
    const copy = must(await duplicateWorkspace(world.workspace.id, 'Copy', 'Yours'));
    must(await deleteWorkspace(world.workspace, copy.id));
    world.show(Snapshots);
    expect(within(await list('Copy')).getAllByRole('listitem')).toHaveLength(2);
    await press(/^Bring back: Before it was deleted/u);
    expect(await screen.findByText('“Copy” is back.')).toBeVisible();
    expect(await findWorkspace(copy.id)).not.toBeNull();
    await press('Switch to it');
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(wantedWorkspace()).toBe(copy.id);
  });

  it('opens one beside, and enters that', async () => {
    await withSnapshot();
    world.show(Snapshots);
    await look();
    await press('Open beside');
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    const beside = (await readWorkspaces()).find(({ id }) => id === wantedWorkspace());
    expect(beside?.name).toMatch(/^Your workspace, /u);
    expect(await readWorkspaces()).toHaveLength(2);
  });

  it('hands one over as a file', async () => {
    await withSnapshot();
    world.show(Snapshots);
    await look();
    await press('Download');
    expect(await screen.findByText(/^Saved as birdhouse-snapshot-.+\.json\.$/u)).toBeVisible();
    expect(vi.mocked(saveFile).mock.calls[0]?.[1]).toContain('Porch Light');
  });

  it('removes one when that is confirmed', async () => {
    await withSnapshot();
    world.show(Snapshots);
    await look();
    await press('Remove');
    await pressThere('Cancel');
    expect(await listSnapshots()).toHaveLength(1);
    await press('Remove');
    await pressThere('Remove');
    expect(await screen.findByText('The snapshot is removed.')).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'No snapshots yet' })).toBeVisible();
  });

  it('keeps how a workspace began, and says why', async () => {
    must(await duplicateWorkspace(world.workspace.id, 'Copy', 'Yours'));
    world.show(Snapshots);
    expect(await screen.findByText('How it began')).toBeVisible();
    await look();
    expect(screen.getByText(/^It stays as long as the workspace does/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
  });
});
