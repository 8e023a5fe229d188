import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

/**
 * Loads a page of a built folder in a real browser with an empty cache, and weighs all JavaScript
 * that it asks for until it rests.
 * @param {{
 *   directory: string,
 *   hash: string,
 *   heading: string,
 *   prepare?: (page: import('@playwright/test').Page) => Promise<void>,
 * }} options
 *   `prepare` gets the start page first, in the same profile; `heading`: what says that the page is there
 * @returns {Promise<{ bytes: number, files: { name: string, bytes: number }[] }>} after gzip
 */
export async function weighPage({ directory, hash, heading, prepare }) {
  const server = await serve({ directory, port: 0 });
  const browser = await chromium.launch(launchOptions());
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    if (prepare !== undefined) {
      const first = await context.newPage();
      await first.goto(server.url);
      await prepare(first);
      await first.close();
    }
    return await weighLoad(context, `${server.url}${hash}`, heading);
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 * @param {string} heading
 */
async function weighLoad(context, url, heading) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  /** @type {Map<string, Promise<Buffer>>} */
  const scripts = new Map();
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (type.includes('javascript')) scripts.set(response.url(), response.body());
  });
  await page.goto(url);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(
    [...scripts].map(async ([address, body]) => ({
      name: new URL(address).pathname.slice(1),
      bytes: gzipSync(await body).length,
    })),
  );
  files.sort((a, b) => b.bytes - a.bytes);
  return { bytes: files.reduce((sum, file) => sum + file.bytes, 0), files };
}
