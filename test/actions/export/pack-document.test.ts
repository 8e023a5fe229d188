import { expect, it } from 'vitest';
import { packDocument } from '../../../src/actions/export/pack-document.ts';
import { UNPACKED_LIMIT, unpackLink } from '../../../src/transfer/share-link.ts';

/** A document of this many bytes. */
const sized = (size: number) => new Blob([`{"a":"${'x'.repeat(size - 8)}"}`]);

it('packs a document without its white space', async () => {
  const packed = await packDocument(new Blob(['{\n  "b": [1, "é"],\n  "a": null\n}']));
  if (!packed.ok) throw new Error(packed.error.code);
  expect(await unpackLink(packed.value)).toEqual({ ok: true, value: '{"b":[1,"é"],"a":null}' });
});

it('packs what can be unpacked, and nothing larger', async () => {
  const most = await packDocument(sized(UNPACKED_LIMIT));
  if (!most.ok) throw new Error(most.error.code);
  expect(await unpackLink(most.value)).toMatchObject({ ok: true });
  for (const size of [UNPACKED_LIMIT + 1, 2 * UNPACKED_LIMIT + 1]) {
    expect(await packDocument(sized(size))).toMatchObject({
      ok: false,
      error: {
        code: 'export/too-large-for-link',
        values: { megabytes: size / 1_000_000, limit: 5 },
      },
    });
  }
});
