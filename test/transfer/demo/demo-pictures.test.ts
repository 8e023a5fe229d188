import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { imageSchema } from '../../../src/domain/image.ts';
import { DEMO_PICTURES, demoImages, pictureId } from '../../../src/transfer/demo/demo-pictures.ts';

const FOLDER = 'public/samples';

describe.each(DEMO_PICTURES)('the picture $name', ({ name, id, size }) => {
  const bytes = readFileSync(`${FOLDER}/${name}.png`);

  it('is the one the table describes', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(id);
    expect(bytes).toHaveLength(size);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 800]);
    expect(pictureId(name)).toBe(id);
  });

  it('is small', () => {
    expect(size).toBeLessThan(40_000);
  });
});

it('lists every picture that is shipped', () => {
  const names = DEMO_PICTURES.map(({ name }) => `${name}.png`);
  expect(readdirSync(FOLDER).sort()).toEqual(names.sort());
});

it('makes stored images of them, and asks for every content', () => {
  const contents = new Map(DEMO_PICTURES.map(({ name }) => [name, new Blob([name])]));
  for (const image of demoImages(contents, 5)) {
    expect(imageSchema.safeParse(image).success).toBe(true);
  }
  contents.delete('garden-gate');
  expect(() => demoImages(contents, 5)).toThrow('garden-gate');
  expect(() => pictureId('nothing')).toThrow('nothing');
});
