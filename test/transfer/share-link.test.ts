import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLink, UNPACKED_LIMIT, unpackLink } from '../../src/transfer/share-link.ts';
import { packedLink } from '../builders/packed-link.ts';
import { writeDocument } from '../../src/transfer/serialize.ts';
import { demoContents } from '../builders/contents.ts';

const deflated = (bytes: Uint8Array | string) => deflateRawSync(bytes).toString('base64url');

async function unpacked(data: string): Promise<string> {
  const result = await unpackLink(data);
  return result.ok ? result.value : result.error.code;
}

describe('a packed text', () => {
  it('comes back as it was, from letters that any address may hold', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const packed = await packedLink(typed);
        expect(packed).toMatch(/^[\w-]+$/u);
        expect(await unpackLink(packed)).toEqual({ ok: true, value: typed });
      }),
    );
  });

  it('comes back from a whole link, and from one that was broken into lines', async () => {
    const packed = await packedLink('Birds of a feather, birds of a feather.');
    const link = `https://birdhouse.example/app/#/open/${packed}`;
    expect(await unpacked(link)).toBe('Birds of a feather, birds of a feather.');
    const lines = packed.replace(/^.{10}/u, '$& \r\n\t');
    expect(await unpacked(` ${lines}\n`)).toBe('Birds of a feather, birds of a feather.');
  });

  it('is a fraction of a document', async () => {
    const options = { scope: 'workspace', secrets: true, exportedAt: 0, pretty: true } as const;
    const text = writeDocument(demoContents(), { ...options, appVersion: '1' });
    const packed = await packedLink(text);
    expect(packed.length).toBeLessThan(text.length / 4);
    expect(await unpacked(packed)).toBe(text);
  });

  it('is not packed to its end when it would be too long', async () => {
    const text = new Blob([randomBytes(300_000).toString('base64')]);
    const whole = await packLink(text, 400_100);
    expect(await packLink(text, (whole?.length ?? 0) - 1)).toBeNull();
    expect(await packLink(text, whole?.length ?? 0)).toBe(whole);
  });

  it('keeps a byte order mark, which is part of the text', async () => {
    expect(await unpacked(await packedLink('\ufeffbird'))).toBe('\ufeffbird');
  });
});

describe('a link is refused', () => {
  it.each([
    ['empty', ''],
    ['of other letters', 'bird%20house'],
    ['of a length that base64 never has', 'AAAAA'],
    ['of bytes that were not deflated', '____'],
    ['of a text that is no UTF-8', deflated(new Uint8Array([0x62, 0xff]))],
    ['of a text that ends within a character', deflated(new Uint8Array([0xf0, 0x9f]))],
  ])('%s', async (_what, data) => {
    expect(await unpacked(data)).toBe('link/damaged');
  });

  it('that was cut anywhere', async () => {
    const packed = await packedLink('The quick brown fox jumps over the lazy dog.'.repeat(3));
    for (let length = 0; length < packed.length - 1; length += 1) {
      expect(await unpacked(packed.slice(0, length))).toBe('link/damaged');
    }
  });

  it('that unpacks to more than any link should', async () => {
    const most = 'x'.repeat(UNPACKED_LIMIT);
    expect(await unpacked(deflated(most))).toBe(most);
    const result = await unpackLink(deflated(`${most}x`));
    expect(result).toMatchObject({ ok: false, error: { code: 'link/too-large' } });
  });

  it('that is far too long, without a look at it', async () => {
    expect(await unpacked('A'.repeat(2 * UNPACKED_LIMIT + 1))).toBe('link/too-large');
  });

  it('that is a bomb, long before it is unpacked', async () => {
    const bomb = deflated(new Uint8Array(400_000_000));
    const before = process.memoryUsage().rss;
    expect(await unpacked(bomb)).toBe('link/too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});
