/** @typedef {import('vite-plugin-pwa').ManifestOptions} Manifest */

/**
 * What a browser is told of the app when somebody installs it. The colours are those of the tokens
 * `--surface` and `--paper` in the light theme.
 * @type {Partial<Manifest>}
 */
export const WEB_MANIFEST = {
  name: 'Birdhouse',
  short_name: 'Birdhouse',
  description: 'Rehearse bringing an OAuth client to its users, in a sandbox without a server.',
  lang: 'en',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#fffcf5',
  background_color: '#f6f1e6',
  categories: ['developer', 'education', 'utilities'],
  icons: [
    icon('icon-192.png', 192),
    icon('icon-512.png', 512),
    { ...icon('maskable-512.png', 512), purpose: 'maskable' },
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
  screenshots: [
    screenshot('wide', [1280, 800], 'The clients of a developer, with their quotas'),
    screenshot('narrow', [390, 780], 'The same on a phone'),
  ],
};

/**
 * @param {string} name
 * @param {number} size in pixels
 */
function icon(name, size) {
  return { src: `icons/${name}`, sizes: `${String(size)}x${String(size)}`, type: 'image/png' };
}

/**
 * @param {'wide' | 'narrow'} form
 * @param {readonly [width: number, height: number]} size in pixels
 * @param {string} label
 */
function screenshot(form, [width, height], label) {
  return {
    src: `screenshots/${form}.png`,
    sizes: `${String(width)}x${String(height)}`,
    type: 'image/png',
    form_factor: form,
    label,
  };
}
