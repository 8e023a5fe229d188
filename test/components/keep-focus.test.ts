import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { keepFocus } from '../../src/components/keep-focus.ts';

afterEach(() => {
  document.body.replaceChildren();
});

it('lets a press leave the focus in the field, until it is detached', async () => {
  const user = userEvent.setup();
  const [field, bar, button] = ['input', 'div', 'button'].map((tag) => document.createElement(tag));
  bar?.append(button ?? '');
  document.body.append(field ?? '', bar ?? '');
  const pressed = vi.fn();
  button?.addEventListener('click', pressed);
  const detach = keepFocus(bar!);
  field?.focus();
  await user.click(button!);
  expect(pressed).toHaveBeenCalledOnce();
  expect(field).toHaveFocus();
  detach();
  await user.click(button!);
  expect(button).toHaveFocus();
});
