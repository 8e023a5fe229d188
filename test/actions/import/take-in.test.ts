import { describe, expect, it } from 'vitest';
import { takeInLink, takeInText } from '../../../src/actions/import/take-in.ts';
import { packLink } from '../../../src/transfer/share-link.ts';
import { codes, must } from '../../builders/workspace.ts';

const DOCUMENT = JSON.stringify({ format: 'birdhouse', note: 'x'.repeat(200) });

describe('what comes in as text', () => {
  it.each<[string, (packed: string) => string]>([
    ['a link', (packed) => `https://birdhouse.example/app/#/open/${packed}`],
    ['a link with space around it', (packed) => `\n  http://localhost:4173/#/open/${packed} \n`],
    ['a text code', (packed) => packed],
    ['a text code that a mail has broken', (packed) => packed.replaceAll(/.{20}/gu, '$&\n')],
  ])('is unpacked from %s, and somebody shared it', async (_what, written) => {
    const taken = must(await takeInText(written(await packLink(DOCUMENT))));
    expect(taken).toEqual({ source: DOCUMENT, isShared: true });
  });

  it.each([DOCUMENT, ' {} ', '[]', 'Dear Ada', '', 'see https://birdhouse.example'])(
    'is a document otherwise: %s',
    async (text) => {
      expect(must(await takeInText(text))).toEqual({ source: text, isShared: false });
    },
  );

  it('is refused when the link is cut', async () => {
    const packed = await packLink(DOCUMENT);
    expect(codes(await takeInText(`https://b.example/#/open/${packed.slice(0, 30)}`))).toEqual([
      'link/damaged',
    ]);
    expect(codes(await takeInLink(''))).toEqual(['link/damaged']);
  });
});
