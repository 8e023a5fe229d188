import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, tick } from 'svelte';
import { beforeAll, expect, it, vi } from 'vitest';
import ConfirmDialog from '../../src/components/ConfirmDialog.svelte';
import { startLanguage } from '../../src/i18n/index.ts';

const user = userEvent.setup();
const question = createRawSnippet(() => ({ render: () => '<p>It cannot be undone.</p>' }));
const press = (name: string) => user.click(screen.getByRole('button', { name }));

beforeAll(startLanguage);

function show(more: { typeLabel?: string; onconfirm?: (typed: string) => Promise<void> } = {}) {
  const onconfirm = vi.fn(more.onconfirm ?? (() => Promise.resolve()));
  const props = { title: 'Delete it?', confirmLabel: 'Delete', children: question };
  const shown = render(ConfirmDialog, { ...props, ...more, open: true, onconfirm });
  return { onconfirm, rerender: shown.rerender };
}

it('confirms with one press when nothing is to be typed', async () => {
  const { onconfirm } = show();
  await press('Delete');
  expect(onconfirm.mock.calls).toEqual([['']]);
});

it('confirms nothing when it is cancelled', async () => {
  const { onconfirm } = show();
  await press('Cancel');
  expect(onconfirm).not.toHaveBeenCalled();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('hands over what was typed, by the button or by Enter, and forgets it when closed', async () => {
  const { onconfirm, rerender } = show({ typeLabel: 'Type the name' });
  await user.type(screen.getByRole('textbox', { name: 'Type the name' }), 'Hearth');
  await press('Delete');
  await user.type(screen.getByRole('textbox'), '!{Enter}');
  expect(onconfirm.mock.calls).toEqual([['Hearth'], ['Hearth!']]);
  await press('Cancel');
  await rerender({ open: false });
  await rerender({ open: true });
  expect(screen.getByRole('textbox')).toHaveValue('');
});

it('asks once while it works', async () => {
  let finish = (): void => undefined;
  const { onconfirm } = show({ onconfirm: () => new Promise((done) => (finish = done)) });
  await press('Delete');
  await press('Delete');
  expect(onconfirm).toHaveBeenCalledOnce();
  finish();
  await tick();
});
