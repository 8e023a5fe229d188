import { expect, it } from 'vitest';
import { plainValue } from '../../src/storage/plain-value.ts';
import { storedValue } from '../../src/storage/stored-value.ts';

it('brings back the blobs of a kept form, wherever they are', async () => {
  const form = { images: [{ content: new Blob(['bird'], { type: 'image/png' }), size: 4 }] };
  const back = storedValue(await plainValue(form)) as typeof form;
  expect(back).toEqual({ images: [{ content: expect.any(Blob) as Blob, size: 4 }] });
  const [image] = back.images;
  expect(image?.content.type).toBe('image/png');
  expect(await image?.content.text()).toBe('bird');
});

it.each([
  null,
  'text',
  [1, [2]],
  { $type: 'date', value: 1 },
  { $type: 'blob', type: 'image/png', unreadable: true },
  { $type: 'blob', type: 'image/png', base64: 'no base64!' },
])('leaves %j as it is', (value) => {
  expect(storedValue(value)).toEqual(value);
});
