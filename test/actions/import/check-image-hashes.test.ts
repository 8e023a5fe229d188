import { afterEach, expect, it, vi } from 'vitest';
import { checkImageHashes, platformHash } from '../../../src/actions/import/check-image-hashes.ts';
import { base64Of } from '../../../src/shared/base64.ts';
import type { DocumentTables } from '../../../src/transfer/document.ts';
import { contentsOf } from '../../builders/contents.ts';
import { imageBytes } from '../../builders/store-entry.ts';
import { readFixture } from '../../builders/stored-images.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function record(name: string) {
  return { ...(await readFixture(name)), content: base64Of(imageBytes(name)) };
}

const read = (images: DocumentTables['images'], isRaw = false) => ({
  isRaw,
  contents: contentsOf({ images }),
});

it('lets images pass that are what their ids say', async () => {
  const told: number[] = [];
  const document = read([await record('evening.png'), await record('day.jpg')]);
  const found = await checkImageHashes(document, platformHash()!, (done) => told.push(done));
  expect(found).toBeNull();
  expect(told).toEqual([1, 2]);
});

it.each([
  ['a document', false, '/records/images/1/id'],
  ['a raw download', true, '/tables/images'],
])('refuses one of %s that is another, and says where', async (_what, isRaw, place) => {
  const [evening, day] = [await record('evening.png'), await record('day.jpg')];
  const document = read([evening, { ...evening, id: day.id }], isRaw);
  expect(await checkImageHashes(document, platformHash()!, () => {})).toMatchObject({
    code: 'document/breaks-rule',
    field: place,
    values: { rule: 'record/image-differs', expected: evening.id },
  });
});

it('cannot hash where the browser withholds that', () => {
  vi.stubGlobal('crypto', {});
  expect(platformHash()).toBeNull();
});
