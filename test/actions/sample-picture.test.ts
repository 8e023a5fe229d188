import { afterEach, expect, it, vi } from 'vitest';
import { readSamplePicture } from '../../src/actions/sample-picture.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('is fetched from beside the app', async () => {
  const fetch = vi.fn(async (_url: string) => Promise.resolve(new Response('bytes')));
  vi.stubGlobal('fetch', fetch);
  expect(await (await readSamplePicture('porch-dusk')).text()).toBe('bytes');
  expect(fetch).toHaveBeenCalledWith('samples/porch-dusk.png');
});

it('is missed where the host has none', async () => {
  vi.stubGlobal('fetch', async () => Promise.resolve(new Response('', { status: 404 })));
  await expect(readSamplePicture('porch-dusk')).rejects.toThrow('porch-dusk is not there');
});
