import { expect, it } from 'vitest';
import { cameraPicture } from '../../../src/simulator/api/camera-picture.ts';

const ask = (path: string, method = 'GET') =>
  cameraPicture(new Request('https://sandbox.example/', { method }), path);

it('has a picture without, one with and one of a walking visitor', async () => {
  const pictures = await Promise.all(
    ['snapshot', 'event', 'event-animated'].map(async (name) => {
      const response = ask(`snapshots/camera-1/${name}.svg`);
      expect(response?.headers.get('content-type')).toBe('image/svg+xml');
      return response!.text();
    }),
  );
  expect(pictures.map((picture) => picture.includes('<g fill'))).toEqual([false, true, true]);
  expect(pictures.map((picture) => picture.includes('<animate'))).toEqual([false, false, true]);
});

it.each([
  ['snapshots/a/other.svg', 'GET'],
  ['snapshots/a/constructor', 'GET'],
  ['snapshots/snapshot.svg', 'GET'],
  ['snapshots/a/snapshot.svg', 'PUT'],
])('has nothing at %s for %s', (path, method) => {
  expect(ask(path, method)).toBeUndefined();
});
