import { render, screen } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import Dialog from '../../src/components/Dialog.svelte';

const words = (html: string) => createRawSnippet(() => ({ render: () => html }));
const shown = () => screen.queryByRole('dialog', { name: 'Leave?' });

async function show(open: boolean) {
  const onclose = vi.fn();
  const props = {
    title: 'Leave?',
    onclose,
    children: words('<p>Something would be lost.</p>'),
    actions: words('<button>Stay</button>'),
  };
  const { rerender } = render(Dialog, { open, ...props });
  await tick();
  return { onclose, set: (to: boolean) => rerender({ open: to }) };
}

it('is a modal dialog with a name, while it is open', async () => {
  const modal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  const { set } = await show(false);
  expect(shown()).toBeNull();
  expect(screen.queryByText('Something would be lost.')).toBeNull();
  await set(true);
  expect(modal).toHaveBeenCalledOnce();
  expect(shown()).toHaveTextContent('Something would be lost.');
  expect(screen.getByRole('button', { name: 'Stay' })).toBeVisible();
});

/** In which way somebody closes it. */
type Close = (
  dialog: HTMLDialogElement,
  set: (to: boolean) => Promise<void>,
) => void | Promise<void>;
const CLOSINGS: readonly (readonly [string, Close])[] = [
  ['by its owner', (_dialog, set) => set(false)],
  ['by Escape', (dialog) => dialog.close()],
];

it.each(CLOSINGS)('says once that it was closed %s, and is empty then', async (_by, close) => {
  const { onclose, set } = await show(true);
  await close(screen.getByRole('dialog'), set);
  await tick();
  expect(onclose).toHaveBeenCalledOnce();
  expect(screen.queryByText('Something would be lost.')).toBeNull();
});
