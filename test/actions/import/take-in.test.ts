import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeQr } from '../../../src/actions/export/make-qr.ts';
import { takeInFile, takeInLink, takeInText } from '../../../src/actions/import/take-in.ts';
import { packedLink } from '../../builders/packed-link.ts';
import { pictureOf, stubCanvas } from '../../builders/canvas.ts';
import { codes, must } from '../../builders/workspace.ts';

const qrOf = (packed: string) => {
  const qr = makeQr(`https://b.example/#/open/${packed}`);
  return qr.ok ? qr : { ok: false as const, error: [qr.error] };
};
const DOCUMENT = JSON.stringify({ format: 'birdhouse', note: 'x'.repeat(200) });

describe('what comes in as text', () => {
  it.each<[string, (packed: string) => string]>([
    ['a link', (packed) => `https://birdhouse.example/app/#/open/${packed}`],
    ['a link with space around it', (packed) => `\n  http://localhost:4173/#/open/${packed} \n`],
    ['a text code', (packed) => packed],
    ['a text code that a mail has broken', (packed) => packed.replaceAll(/.{20}/gu, '$&\n')],
  ])('is unpacked from %s, and somebody shared it', async (_what, written) => {
    const taken = must(await takeInText(written(await packedLink(DOCUMENT))));
    expect(taken).toEqual({ source: DOCUMENT, isShared: true });
  });

  it.each([DOCUMENT, ' {} ', '[]', 'Dear Ada', '', 'see https://birdhouse.example'])(
    'is a document otherwise: %s',
    async (text) => {
      expect(must(await takeInText(text))).toEqual({ source: text, isShared: false });
    },
  );

  it('is refused when the link is cut', async () => {
    const packed = await packedLink(DOCUMENT);
    expect(codes(await takeInText(`https://b.example/#/open/${packed.slice(0, 30)}`))).toEqual([
      'link/damaged',
    ]);
    expect(codes(await takeInLink(''))).toEqual(['link/damaged']);
  });
});

describe('what comes in as a file', () => {
  afterEach(() => vi.unstubAllGlobals());
  const PICTURE = new File(['picture'], 'code.png', { type: 'image/png' });

  it('is left as it is unless it is a picture', async () => {
    const source = new File(['{}'], 'garden.json', { type: 'application/json' });
    expect(must(await takeInFile(source))).toEqual({ source, isShared: false });
  });

  it('is what a QR code in a picture leads to', async () => {
    stubCanvas();
    const qr = must(qrOf(await packedLink('{"birds":2}')));
    const picture = pictureOf(qr, 4);
    vi.stubGlobal('createImageBitmap', async () => Promise.resolve(picture));
    expect(must(await takeInFile(PICTURE))).toEqual({ source: '{"birds":2}', isShared: true });
  });

  it('is refused when it only says that it is a picture', async () => {
    vi.stubGlobal('createImageBitmap', async () => Promise.reject(new Error('no picture')));
    expect(codes(await takeInFile(PICTURE))).toEqual(['qr/not-a-picture']);
  });
});
