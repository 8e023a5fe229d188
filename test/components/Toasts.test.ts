import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import Toasts from '../../src/components/Toasts.svelte';
import { closeToast, currentToasts, toast } from '../../src/components/toasts.svelte.ts';
import { startLanguage } from '../../src/i18n/index.ts';

const user = userEvent.setup();

beforeAll(startLanguage);
afterEach(() => {
  for (const { id } of currentToasts()) closeToast(id);
});

it('says what happened in a live region, and is dismissed', async () => {
  render(Toasts);
  toast({ text: 'Saved.' });
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved.'));
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.getByRole('status')).not.toHaveTextContent('Saved.');
});

it('runs what it offers, once', async () => {
  const run = vi.fn();
  render(Toasts);
  toast({ text: 'Deleted.', action: { label: 'Undo', run } });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(run).toHaveBeenCalledOnce();
  expect(screen.queryByText('Deleted.')).toBeNull();
});
