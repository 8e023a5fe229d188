import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renameWorkspace } from '../../src/actions/rename-workspace.ts';
import { setInstructions } from '../../src/actions/set-instructions.ts';
import App from '../../src/app/App.svelte';
import type { WorkspaceKind } from '../../src/storage/registry.ts';
import { useWorld } from '../screens/account/support/stage.ts';

vi.mock('../../src/app/routes.ts', async () => ({
  routes: { '*': (await import('../../src/app/NotFound.svelte')).default },
}));

const user = userEvent.setup();
const banner = (name: string) => screen.findByRole('complementary', { name });
const opener = () => screen.findByRole('button', { name: 'Instructions' });
const TEXT = 'One.\n\n<b>Two.</b> \u2067';

describe('the frame around every screen', () => {
  const world = useWorld();
  beforeEach(() => {
    localStorage.removeItem('birdhouse.instructions');
  });

  function show(kind: WorkspaceKind = 'own'): void {
    Object.assign(world.workspace, { kind });
    render(App, { workspace: world.workspace, takenAway: undefined });
  }

  it('names the workspace, and follows when any tab renames it', async () => {
    show();
    expect(await screen.findByRole('link', { name: 'Birdhouse Your workspace' })).toBeVisible();
    await renameWorkspace(world.workspace.id, 'Garden', 'Yours');
    expect(await screen.findByRole('link', { name: 'Birdhouse Garden' })).toBeVisible();
    expect(world.workspace.name).toBe('Garden');
  });

  it.each([
    ['demo', 'Demo', /made-up data/u],
    ['shared', 'Shared workspace', /Somebody shared this with you/u],
  ] as const)('tells a %s one from one’s own', async (kind, name, words) => {
    show(kind);
    expect(await banner(name)).toHaveTextContent(words);
    expect(screen.getByRole('link', { name: 'All workspaces' })).toHaveAttribute('href', '#/data');
  });

  it('shows instructions as the plain text that they are, and hides them when told', async () => {
    await setInstructions(world.workspace, '', TEXT);
    show();
    expect(await opener()).toHaveAttribute('aria-expanded', 'true');
    const text = document.getElementById('instructions');
    expect(text?.textContent).toBe(TEXT.trim());
    expect(text?.querySelector('b')).toBeNull();
    await user.click(await opener());
    expect(await opener()).toHaveAttribute('aria-expanded', 'false');
    expect(text).not.toBeVisible();
  });

  it('remembers over a reload that they were closed', async () => {
    await setInstructions(world.workspace, '', TEXT);
    localStorage.setItem('birdhouse.instructions', 'closed');
    show();
    expect(await opener()).toHaveAttribute('aria-expanded', 'false');
    await user.click(await opener());
    expect(localStorage.getItem('birdhouse.instructions')).toBe('open');
  });

  it('shows and takes them away as any tab edits them', async () => {
    show();
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: 'Instructions' })).toBeNull();
    await setInstructions(world.workspace, '', 'Do this.');
    expect(await screen.findByText('Do this.')).toBeVisible();
    await setInstructions(world.workspace, 'Do this.', '');
    await waitFor(() => expect(screen.queryByText('Do this.')).toBeNull());
  });
});
