import { afterEach, expect, it, vi } from 'vitest';
import { canPickFile, saveToPickedFile } from '../../src/components/pick-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const CONTENT = new Blob(['birds']);

/** A picker whose file takes what is written, or refuses to. */
function stubPicker(write: (content: Blob) => Promise<void>) {
  const close = vi.fn(async () => Promise.resolve());
  const picker = vi.fn(async () =>
    Promise.resolve({
      name: 'chosen.json',
      createWritable: async () => Promise.resolve({ write, close }),
    }),
  );
  vi.stubGlobal('showSaveFilePicker', picker);
  return { picker, close };
}

it('knows whether the browser lets people choose', () => {
  expect(canPickFile()).toBe(false);
  stubPicker(async () => Promise.resolve());
  expect(canPickFile()).toBe(true);
});

it('writes to the chosen file and closes it', async () => {
  const write = vi.fn(async () => Promise.resolve());
  const { picker, close } = stubPicker(write);
  const saved = await saveToPickedFile('suggested.json', CONTENT);
  expect(saved).toEqual({ is: 'saved', filename: 'chosen.json' });
  expect(picker).toHaveBeenCalledWith(expect.objectContaining({ suggestedName: 'suggested.json' }));
  expect(write).toHaveBeenCalledWith(CONTENT);
  expect(close).toHaveBeenCalledOnce();
});

it('says when nobody wanted it any more, and when it could not be written', async () => {
  const aborted = new DOMException('cancelled', 'AbortError');
  vi.stubGlobal('showSaveFilePicker', async () => Promise.reject(aborted));
  expect(await saveToPickedFile('a.json', CONTENT)).toEqual({ is: 'cancelled' });
  stubPicker(async () => Promise.reject(new DOMException('full', 'QuotaExceededError')));
  const refused = await saveToPickedFile('a.json', CONTENT);
  expect(refused).toEqual({ is: 'refused', filename: 'chosen.json' });
});
