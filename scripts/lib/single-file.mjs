import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { singleFilePolicy } from './csp.mjs';
import { inlineWorkersPlugin } from './inline-workers.mjs';
import { ROOT, SINGLE_FILE } from './paths.mjs';

/** Modules that fetch files beside the app, and what stands in for them where there are none. */
export const STAND_INS = [
  { find: /^.*\/sample-picture\.ts$/u, replacement: inSource('actions/inline-sample-picture.ts') },
  { find: /^\.\/rescue\.css$/u, replacement: inSource('rescue/rescue-sheet.ts') },
];

/** Builds the app as one HTML file, which works from a stick or a mail. */
export function singleFilePlugins() {
  return [headPlugin(), inlineWorkersPlugin(), viteSingleFile(), policyPlugin()];
}

/** @param {string} path */
function inSource(path) {
  return join(ROOT, 'src', path);
}

/**
 * Takes into the page what its head names, or leaves it out where a file has no use for it.
 * @returns {import('vite').Plugin}
 */
function headPlugin() {
  return {
    name: 'birdhouse-single-file-head',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const read = (/** @type {string} */ name) => readFile(join(ROOT, 'public', name), 'utf8');
        const icon = `data:image/svg+xml,${encodeURIComponent(await read('favicon.svg'))}`;
        const theme = await read('theme.js');
        return [
          [/<link rel="apple-touch-icon"[^>]*>/u, ''],
          ['./favicon.svg', icon],
          ['./rescue.html', '?rescue'],
          ['/src/main.ts', '/src/main-single.ts'],
          ['<script src="./theme.js" vite-ignore></script>', `<script>${theme}</script>`],
        ].reduce((page, [from, to]) => replaceOnce(page, from, String(to)), html);
      },
    },
  };
}

/**
 * @param {string} text
 * @param {string | RegExp | undefined} from
 * @param {string} to
 */
function replaceOnce(text, from, to) {
  if (from === undefined || text.search(from) < 0)
    throw new Error(`No ${String(from)} in the page`);
  return text.replace(from, () => to);
}

/**
 * Allows the scripts and styles of the finished page by their hashes, and gives the file its name.
 * @returns {import('vite').Plugin}
 */
function policyPlugin() {
  return {
    name: 'birdhouse-single-file-policy',
    // After the plugin that puts everything into the page.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const names = Object.keys(bundle);
        const page = bundle['index.html'];
        if (page?.type !== 'asset' || names.length > 1) {
          throw new Error(`More than one file is left: ${names.join(', ')}`);
        }
        delete bundle['index.html'];
        this.emitFile({
          type: 'asset',
          fileName: SINGLE_FILE,
          source: withPolicy(String(page.source)),
        });
      },
    },
  };
}

/**
 * Puts a policy into a page that allows what stands in it, and nothing else.
 * @param {string} html
 */
export function withPolicy(html) {
  const policy = singleFilePolicy({
    scripts: hashesOf(html, 'script'),
    styles: hashesOf(html, 'style'),
  });
  const charset = '<meta charset="utf-8" />';
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return replaceOnce(html, charset, `${charset}\n    ${meta}`);
}

/**
 * @param {string} html
 * @param {'script' | 'style'} element
 * @returns {string[]} sources for a policy, one for each element of that name
 */
function hashesOf(html, element) {
  const found = html.matchAll(new RegExp(`<${element}[^>]*>([^]*?)</${element}>`, 'gu'));
  return [...found].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
