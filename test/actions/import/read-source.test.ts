import { describe, expect, it, vi } from 'vitest';
import { readSource } from '../../../src/actions/import/read-source.ts';

const read = (source: Blob | string) => readSource(source, () => undefined);
const refusal = async (source: Blob | string) => {
  const result = await read(source);
  return result.ok ? null : result.error;
};

describe('the text of a document', () => {
  it.each([
    ['a text', 'ä'],
    ['a text with a byte order mark', '\ufeffä'],
    ['a file', new Blob(['ä'])],
    ['a file with a byte order mark', new Blob(['\ufeffä'])],
  ])('comes out of %s', async (_what, source) => {
    expect(await read(source)).toEqual({ ok: true, value: 'ä' });
  });

  it('tells how large it is', async () => {
    const onProgress = vi.fn();
    await readSource(new Blob(['ä']), onProgress);
    expect(onProgress).toHaveBeenCalledWith({ stage: 'reading', done: 0, total: 2 });
  });
});

describe('a source is refused', () => {
  it('when it is too large, before anything of it is read', async () => {
    const arrayBuffer = vi.fn();
    const file = { size: 100_000_001, arrayBuffer } as unknown as Blob;
    const values = { place: '/', megabytes: 100.000001, limit: 100 };
    expect(await refusal(file)).toMatchObject({ code: 'document/too-large', values });
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(await refusal('x'.repeat(100_000_001))).toMatchObject({ code: 'document/too-large' });
  });

  it('when it is not in UTF-8, half of a character included', async () => {
    const [first] = new TextEncoder().encode('ä');
    const code = 'document/not-utf8';
    expect(await refusal(new Blob([new Uint8Array([first!])]))).toMatchObject({ code });
  });

  it('when the file went away', async () => {
    const file = {
      size: 1,
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    } as unknown as Blob;
    expect(await refusal(file)).toMatchObject({ code: 'import/unreadable' });
  });
});
