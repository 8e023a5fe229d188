import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSamplePicture } from '../../src/actions/inline-sample-picture.ts';
import { DEMO_PICTURES } from '../../src/transfer/demo/demo-pictures.ts';

it.each(DEMO_PICTURES.map(({ name }) => name))('has the bytes of %s', async (name) => {
  const picture = await readSamplePicture(name);
  const bytes = Buffer.from(await picture.arrayBuffer());
  expect(bytes.equals(readFileSync(`public/samples/${name}.png`))).toBe(true);
});

it('knows no other', () => {
  expect(() => readSamplePicture('elsewhere')).toThrow('elsewhere');
});
