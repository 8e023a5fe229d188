import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { HEADERS } from '../../../scripts/lib/headers.mjs';
import { ROOT } from '../../../scripts/lib/paths.mjs';

/** Where a product lies: beside the app, since no worker answers for pages of other addresses. */
export const PRODUCT = 'product.html';

/**
 * Puts a page at the app's address that runs one of test/real-clients/in-browser, with the library
 * as it comes from npm. Whatever becomes of the network, the page is there: it is not what is
 * tested. It has the app's own headers, so the library runs under its policy.
 */
export async function serveProduct(context: BrowserContext, name: string): Promise<void> {
  const script = await bundle(name);
  const page = '<!doctype html><title>A product</title><script src="product.js"></script>';
  const answers = [
    [`**/${PRODUCT}*`, 'text/html', page],
    ['**/product.js', 'text/javascript', script],
  ] as const;
  for (const [address, type, body] of answers) {
    const headers = { ...HEADERS, 'content-type': `${type}; charset=utf-8` };
    await context.route(address, (route) => route.fulfill({ headers, body }));
  }
}

async function bundle(name: string): Promise<string> {
  const entry = join(ROOT, `test/real-clients/in-browser/${name}.ts`);
  const [built] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'entry' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built?.output ?? [];
  if (chunk === undefined) throw new Error(`Nothing was built of ${entry}`);
  return chunk.code;
}
