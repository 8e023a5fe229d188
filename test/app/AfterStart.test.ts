import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import AfterStart from '../../src/app/AfterStart.svelte';
import { isExportDue } from '../../src/domain/export-reminder.ts';
import { exportState } from '../../src/queries/export-state.ts';
import { openTabs } from '../../src/queries/open-tabs.ts';
import type { WorkspaceKind } from '../../src/storage/registry.ts';
import { readUnfinished } from '../../src/storage/workspaces.ts';
import { exclusiveLocks } from '../builders/locks.ts';
import { leftOver } from '../builders/unfinished.ts';
import { useWorld } from '../screens/account/support/stage.ts';

const user = userEvent.setup();
const strip = () => screen.queryByRole('complementary', { name: 'A copy of your work' });

describe('the reminder of a copy', () => {
  const world = useWorld();

  async function show(changes: number, kind: WorkspaceKind = 'own'): Promise<void> {
    const { database } = world.workspace;
    await database.meta.put({ key: 'changeCount', value: changes });
    Object.assign(world.workspace, { kind });
    world.show(AfterStart, {}, { onname: () => undefined });
  }

  it('comes after twenty changes, leads to the export and can be put off', async () => {
    await show(20);
    await waitFor(() => expect(strip()).toBeVisible());
    expect(screen.getByText(/^20 changes are in this browser only\./u)).toBeVisible();
    const link = screen.getByRole('link', { name: 'Make a copy' });
    expect(link).toHaveAttribute('href', '#/data/export');
    await user.click(screen.getByRole('button', { name: 'Later' }));
    await waitFor(() => expect(strip()).toBeNull());
  });

  it('does not come before the twentieth', async () => {
    await show(19);
    const asked = await exportState(world.workspace);
    expect(isExportDue(asked.reminder, Date.now())).toBe(false);
    expect(strip()).toBeNull();
    await world.workspace.database.meta.put({ key: 'changeCount', value: 20 });
    await waitFor(() => expect(strip()).toBeVisible());
  });

  it('does not come in a demo', async () => {
    await show(40, 'demo');
    await vi.waitFor(async () => expect((await openTabs(world.workspace)) ?? 1).toBe(1));
    expect(strip()).toBeNull();
  });
});

describe('a workspace whose making was cut off', () => {
  const world = useWorld();
  afterEach(() => Reflect.deleteProperty(navigator, 'locks'));

  it('is removed', async () => {
    Object.defineProperty(navigator, 'locks', { value: exclusiveLocks(), configurable: true });
    expect(await leftOver()).not.toBe('');
    world.show(AfterStart, {}, { onname: () => undefined });
    await vi.waitFor(async () => expect(await readUnfinished()).toEqual([]));
  });
});
