import { readFileSync } from 'node:fs';
import { imageDimensionsFromData } from 'image-dimensions';
import { expect, it } from 'vitest';
import { WEB_MANIFEST } from '../../scripts/lib/web-manifest.mjs';

const { icons = [], screenshots = [], theme_color: theme, background_color: paper } = WEB_MANIFEST;
const pictures = [...icons, ...screenshots].filter(({ type }) => type === 'image/png');

it.each(pictures.map(({ src, sizes }) => [src, sizes]))('has %s of %s', (src, sizes) => {
  const found = imageDimensionsFromData(readFileSync(`public/${src}`));
  expect(found).toMatchObject({ type: 'png' });
  expect(`${found!.width}x${found!.height}`).toBe(sizes);
});

it('has what browsers ask for before they offer to install', () => {
  expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
  expect(screenshots.map((one) => one.form_factor)).toEqual(['wide', 'narrow']);
});

it('has the colours of the light theme, and the page those of both', () => {
  const tokens = readFileSync('src/app/tokens.css', 'utf8');
  const token = (name: string) =>
    new RegExp(`--${name}: light-dark\\((?<light>#\\w+), (?<dark>#\\w+)\\)`, 'u').exec(tokens)!
      .groups!;
  expect(theme).toBe(token('surface').light);
  expect(paper).toBe(token('paper').light);
  const page = readFileSync('index.html', 'utf8');
  for (const [scheme, colour] of Object.entries(token('surface'))) {
    expect(page).toContain(`content="${colour}" media="(prefers-color-scheme: ${scheme})"`);
  }
});
