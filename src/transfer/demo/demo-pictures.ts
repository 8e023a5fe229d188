import type { Image } from '../../domain/image.ts';

/** The sample pictures in public/samples, all PNG of 1200 by 800 pixels. */
export const DEMO_PICTURES = [
  {
    name: 'porch-dusk',
    size: 11053,
    id: 'a72b409d5c066cf7d1e96a51b03535d7364ed9608cbc51e424ab7516d0cea708',
  },
  {
    name: 'porch-phone',
    size: 12920,
    id: '9d1f61ac398fda8cba6d94f0b98506df2c02b8715140418b5911ffc2a1fb9f0f',
  },
  {
    name: 'porch-evening',
    size: 9828,
    id: 'c1396ae2ab954d2f566c12ffb35060967cf17854a96b138a482841c18bfcd680',
  },
  {
    name: 'garden-gate',
    size: 15416,
    id: 'd9c0386718feaf0663fb7c53ef21fef941b5d84496b3bc18025fce8f2fbafb62',
  },
] as const;

/** The id of a sample picture: the hash of its bytes, worked out once and proved by a test. */
export function pictureId(name: string): string {
  const found = DEMO_PICTURES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no sample picture ${name}`);
  return found.id;
}

/** The stored images, from the content of the sample pictures by name. `addedAt` in ms. */
export function demoImages(contents: ReadonlyMap<string, Blob>, addedAt: number): Image[] {
  return DEMO_PICTURES.map(({ name, id, size }) => {
    const content = contents.get(name);
    if (content === undefined) throw new Error(`The content of ${name} is missing`);
    return { id, type: 'image/png', width: 1200, height: 800, size, content, addedAt };
  });
}
