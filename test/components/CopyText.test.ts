import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import CopyText from '../../src/components/CopyText.svelte';
import { closeToast, currentToasts } from '../../src/components/toasts.svelte.ts';
import { startLanguage } from '../../src/i18n/index.ts';

const user = userEvent.setup();
const output = () => screen.getByRole('status', { name: 'Client Secret' });
const press = (name: string) => user.click(screen.getByRole('button', { name }));
const toasts = () => currentToasts().map(({ text }) => text);

beforeAll(startLanguage);
afterEach(() => {
  vi.restoreAllMocks();
  for (const { id } of currentToasts()) closeToast(id);
});

it('shows a text that may be seen, with nothing to uncover', () => {
  render(CopyText, { label: 'Client Secret', value: 's3cret' });
  expect(output()).toHaveTextContent('s3cret');
  expect(screen.queryByRole('button', { name: 'Show Client Secret' })).toBeNull();
});

it('covers a secret until asked, and again', async () => {
  render(CopyText, { label: 'Client Secret', value: 's3cret', secret: true });
  const show = screen.getByRole('button', { name: 'Show Client Secret' });
  expect(output()).toHaveTextContent('hidden');
  expect(output()).not.toHaveTextContent('s3cret');
  expect(show).toHaveAttribute('aria-pressed', 'false');
  await user.click(show);
  expect(output()).toHaveTextContent('s3cret');
  expect(show).toHaveAttribute('aria-pressed', 'true');
  await user.click(show);
  expect(output()).not.toHaveTextContent('s3cret');
});

it('copies a secret without uncovering it, and says so', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText');
  render(CopyText, { label: 'Client Secret', value: 's3cret', secret: true });
  await press('Copy Client Secret');
  expect(copied).toHaveBeenCalledExactlyOnceWith('s3cret');
  expect(output()).not.toHaveTextContent('s3cret');
  expect(toasts()).toEqual(['Client Secret copied.']);
});

it('selects the text for copying by hand where the browser refuses', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  render(CopyText, { label: 'Client Secret', value: 's3cret', secret: true });
  await press('Copy Client Secret');
  expect(toasts()[0]).toContain('The browser refused to copy');
  expect(getSelection()?.toString().trim()).toBe('s3cret');
});
