import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readImageFile } from '../../src/actions/read-image-file.ts';
import { imageBytes } from '../builders/store-entry.ts';
import { codes, must } from '../builders/workspace.ts';

const workspace = { clock: { now: () => 5 } };
const read = async (file: File) => {
  const result = await readImageFile(workspace, file);
  return result.ok ? result : { ok: false as const, error: [result.error] };
};
const fileOf = (name: string, as = name) => new File([imageBytes(name)], as, { type: 'text/html' });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('readImageFile', () => {
  it('names an image by the hash of its bytes and types it by them', async () => {
    const bytes = imageBytes('day.jpg');
    const image = must(await read(fileOf('day.jpg', 'holiday.exe')));
    expect(image).toMatchObject({
      id: createHash('sha256').update(bytes).digest('hex'),
      type: 'image/jpeg',
      width: 640,
      height: 400,
      size: bytes.length,
      addedAt: 5,
    });
    expect(image.content.type).toBe('image/jpeg');
    expect(new Uint8Array(await image.content.arrayBuffer())).toEqual(bytes);
  });

  it('refuses by the rules, with the name of the file', async () => {
    const result = await readImageFile(workspace, fileOf('renamed.png'));
    expect(result).toMatchObject({
      error: { code: 'image/not-an-image', values: { file: 'renamed.png' } },
    });
  });

  it('reads nothing of a file that is too large', async () => {
    const file = fileOf('day.jpg');
    Object.defineProperty(file, 'size', { value: 3_000_000 });
    const reading = vi.spyOn(file, 'arrayBuffer');
    expect(codes(await read(file))).toEqual(['image/too-large']);
    expect(reading).not.toHaveBeenCalled();
  });

  it('says so when the file went away', async () => {
    const file = fileOf('day.jpg');
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    expect(codes(await read(file))).toEqual(['image/unreadable']);
  });

  it('says so where the browser withholds hashing', async () => {
    vi.stubGlobal('crypto', {});
    expect(codes(await read(fileOf('day.jpg')))).toEqual(['image/insecure-page']);
  });
});
