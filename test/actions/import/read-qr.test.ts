import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeQr } from '../../../src/actions/export/make-qr.ts';
import { readQr } from '../../../src/actions/import/read-qr.ts';
import { packedLink } from '../../builders/packed-link.ts';
import { pictureOf, stubCanvas, type Picture } from '../../builders/canvas.ts';

const createImageBitmap = vi.fn<(file: Blob) => Promise<Picture>>();
beforeEach(() => {
  stubCanvas();
  vi.stubGlobal('createImageBitmap', createImageBitmap);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const PICTURE = new File(['picture'], 'code.png');
const BLANK: Picture = { width: 300, height: 200, isDark: () => false, close: () => {} };

async function read(picture: Picture, file = PICTURE): Promise<string> {
  createImageBitmap.mockResolvedValue(picture);
  const result = await readQr(file);
  return result.ok ? result.value : result.error.code;
}

function showing(text: string, scale = 4): Picture {
  const code = makeQr(text);
  if (!code.ok) throw new Error(code.error.code);
  return pictureOf(code.value, scale);
}

const linkTo = async (text: string) => `https://birdhouse.example/#/open/${await packedLink(text)}`;

it('reads the document whose link is in the picture', async () => {
  expect(await read(showing(await linkTo('{"birds": 2}')))).toBe('{"birds": 2}');
});

it('reads a large picture, scaled down', async () => {
  const close = vi.fn();
  const large = { ...showing(await linkTo('{"birds": 2}'), 80), close };
  expect(large.width).toBeGreaterThan(2000);
  expect(await read(large)).toBe('{"birds": 2}');
  expect(close).toHaveBeenCalledOnce();
});

it('reads a picture that is cut at the edge of its code', async () => {
  const whole = showing(await linkTo('{"birds": 2}'));
  const border = 4 * 4;
  const cut: Picture = {
    ...whole,
    width: whole.width - 2 * border,
    height: whole.height - 2 * border,
    isDark: (x, y) => whole.isDark(x + border, y + border),
  };
  expect(await read(cut)).toBe('{"birds": 2}');
});

it.each([
  ['there is no code', async () => Promise.resolve(BLANK), 'qr/not-found'],
  [
    'it is of something else',
    async () => Promise.resolve(showing('https://a.example/')),
    'qr/not-ours',
  ],
  [
    'its link is damaged',
    async () => showing((await linkTo('birds, birds')).slice(0, -6)),
    'link/damaged',
  ],
] as const)('says so when %s', async (_what, picture, code) => {
  expect(await read(await picture())).toBe(code);
});

it('says so when it is no picture', async () => {
  createImageBitmap.mockRejectedValue(new DOMException('no picture', 'InvalidStateError'));
  expect(await readQr(PICTURE)).toMatchObject({
    ok: false,
    error: { code: 'qr/not-a-picture', values: { file: 'code.png' } },
  });
  const lost = new File(['x'], 'lost.png');
  lost.slice = () =>
    ({ arrayBuffer: async () => Promise.reject(new Error('lost')) }) as unknown as Blob;
  expect(await readQr(lost)).toMatchObject({ ok: false, error: { code: 'qr/not-a-picture' } });
});

it('does not even decode a picture that would fill the memory', async () => {
  createImageBitmap.mockClear();
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a0', 'hex');
  const result = await readQr(new File([header, Buffer.alloc(40)], 'bomb.png'));
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'qr/too-large', values: { file: 'bomb.png', limit: 40 } },
  });
  expect(createImageBitmap).not.toHaveBeenCalled();
});
