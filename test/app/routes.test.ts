import { beforeEach, expect, it, vi } from 'vitest';
import { loadAhead } from '../../src/app/routes.ts';
import { loadAreas } from '../../src/i18n/index.ts';

vi.mock('../../src/i18n/index.ts', () => ({ loadAreas: vi.fn(() => Promise.resolve()) }));
vi.mock('../../src/screens/consent/Consent.svelte', () => ({ default: {} }));

beforeEach(() => void vi.mocked(loadAreas).mockClear());

it('begins with the consent screen where a page was opened for it', () => {
  loadAhead('#/consent/one');
  expect(loadAreas).toHaveBeenCalledExactlyOnceWith([
    ...['clientForm', 'consent', 'failures', 'errors'],
  ]);
});

it.each(['', '#/', '#/clients', '#/clients/consent/try'])(
  'loads nothing ahead for "%s"',
  (hash) => {
    loadAhead(hash);
    expect(loadAreas).not.toHaveBeenCalled();
  },
);

it('leaves it to the screen to tell of a file that does not come', async () => {
  vi.mocked(loadAreas).mockRejectedValueOnce(new TypeError('offline'));
  loadAhead('#/consent/one');
  await Promise.resolve();
});
