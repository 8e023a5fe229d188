import { afterEach, expect, it, vi } from 'vitest';
import { checkImageHashes, platformHash } from '../../../src/actions/import/check-image-hashes.ts';
import { base64Of } from '../../../src/shared/base64.ts';
import { imageBytes } from '../../builders/store-entry.ts';
import { readFixture } from '../../builders/stored-images.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function record(name: string) {
  return { ...(await readFixture(name)), content: base64Of(imageBytes(name)) };
}

it('lets images pass that are what their ids say', async () => {
  const told: number[] = [];
  const images = [await record('evening.png'), await record('day.jpg')];
  const found = await checkImageHashes(images, platformHash()!, (done) => told.push(done));
  expect(found).toBeNull();
  expect(told).toEqual([1, 2]);
});

it('refuses one that is another, and says where', async () => {
  const [evening, day] = [await record('evening.png'), await record('day.jpg')];
  const images = [evening, { ...evening, id: day.id }];
  expect(await checkImageHashes(images, platformHash()!, () => {})).toMatchObject({
    code: 'document/breaks-rule',
    field: '/records/images/1/id',
    values: { rule: 'record/image-differs' },
  });
});

it('cannot hash where the browser withholds that', () => {
  vi.stubGlobal('crypto', {});
  expect(platformHash()).toBeNull();
});
