import { afterEach, expect, it, vi } from 'vitest';
import { leavePage } from '../../src/actions/leave-page.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('goes to the address as it is', () => {
  const assign = vi.fn();
  vi.stubGlobal('location', { assign });
  leavePage('porch://back?code=ABC');
  expect(assign).toHaveBeenCalledExactlyOnceWith('porch://back?code=ABC');
});
