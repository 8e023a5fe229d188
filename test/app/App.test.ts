import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { saveFile } from '../../src/components/save-file.ts';
import { toast } from '../../src/components/toasts.svelte.ts';
import type { TakenAway } from '../../src/storage/hold-database.ts';
import { useWorld } from '../screens/account/support/stage.ts';

vi.mock('../../src/components/save-file.ts', () => ({ saveFile: vi.fn() }));
vi.mock('../../src/app/routes.ts', async () => ({
  routes: {
    '/broken': (await import('./support/Broken.svelte')).default,
    '*': (await import('../../src/app/NotFound.svelte')).default,
  },
}));

const user = userEvent.setup();
const OURS = 'Something went wrong';
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the app', () => {
  const world = useWorld();
  afterEach(() => vi.mocked(saveFile).mockReset());

  function show(takenAway?: TakenAway): void {
    render(App, { workspace: world.workspace, takenAway });
  }

  it('has a frame around every screen, and a way past it', async () => {
    show();
    expect(await heading('There is nothing here')).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Skip to the content' }));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(location.hash).toBe('');
  });

  it('says so when a screen breaks, and hands over the raw data', async () => {
    await world.register('ada@example.com');
    location.hash = '#/broken';
    show();
    expect(await heading(OURS)).toBeVisible();
    expect(screen.getByText('Error: a bug of ours')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Download raw data' }));
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    expect(vi.mocked(saveFile).mock.calls[0]?.[1]).toContain('ada@example.com');
  });

  it.each([
    ['an error', () => new ErrorEvent('error', { error: new Error('a bug of ours') })],
    [
      'a forgotten promise',
      () => Object.assign(new Event('unhandledrejection'), { reason: new Error('a bug of ours') }),
    ],
  ])('says so when %s comes from outside the screens', async (_what, event) => {
    show();
    await heading('There is nothing here');
    window.dispatchEvent(event());
    expect(await heading(OURS)).toBeVisible();
    expect(screen.getByText('Error: a bug of ours')).toBeVisible();
  });

  it('shows nothing more once everything was erased', async () => {
    show('erased');
    expect(await heading('This tab has let go of the data')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'There is nothing here' })).toBeNull();
  });

  it.each([
    ['upgraded', /newer version of Birdhouse took the data over/u],
    ['closed', /browser has closed the data/u],
  ] as const)('keeps the screen when the data was %s, and says so', async (how, words) => {
    show(how);
    expect(await heading('There is nothing here')).toBeVisible();
    expect(screen.getByText(words)).toBeVisible();
  });

  it('ends an undo with the next change', async () => {
    show();
    toast({ text: 'Deleted.', action: { label: 'Undo', run: () => undefined }, changeCount: 0 });
    expect(await screen.findByText('Deleted.')).toBeVisible();
    await world.register('ada@example.com');
    await vi.waitFor(() => expect(screen.queryByText('Deleted.')).toBeNull());
  });
});
