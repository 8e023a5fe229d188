import type { Page } from '@playwright/test';

/** What a page got for a request. */
export interface Got {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

/** Sends a request from a page, as anything else in this browser would: by the app's worker. */
export async function ask(
  page: Page,
  path: string,
  init: Omit<RequestInit, 'body'> & { readonly body?: string } = {},
): Promise<Got> {
  return page.evaluate(
    async ([address, given]) => {
      const response = await fetch(new URL(address, `${location.origin}${location.pathname}`), {
        ...given,
        redirect: 'manual',
      });
      const text = await response.text();
      const type = response.headers.get('content-type');
      return {
        status: response.status,
        type,
        body: type?.includes('json') === true ? (JSON.parse(text) as unknown) : text,
      };
    },
    [`sandbox/${path}`, init] as const,
  );
}

interface Heard {
  readonly event: string;
  readonly data: unknown;
}

/**
 * Listens to a stream in a page, as a product does: by an EventSource, which opens its line again
 * when that was ended, and by a new one when it gives up. `base`: of the sandbox's addresses.
 */
export async function listen(page: Page, path: string, base = 'sandbox/'): Promise<void> {
  await page.evaluate((address) => {
    const heard: Heard[] = [];
    const open = (): void => {
      const source = new EventSource(address);
      for (const event of ['put', 'keep-alive', 'auth_revoked', 'error']) {
        source.addEventListener(event, (message) => {
          // A line that was cut is an error without data.
          const { data } = message as MessageEvent<string | undefined>;
          const isCut = data === undefined;
          heard.push({ event: isCut ? 'cut' : event, data: isCut ? null : JSON.parse(data) });
          if (event === 'auth_revoked') source.close();
          if (isCut && source.readyState === EventSource.CLOSED) open();
        });
      }
    };
    open();
    Object.assign(window, { heard });
  }, base + path);
}

/** What the page has heard so far. */
export function heard(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

/** The data of the last `put` that the page has heard. */
export async function lastPut(page: Page): Promise<unknown> {
  const last = (await heard(page)).findLast(({ event }) => event === 'put');
  return (last?.data as { data?: unknown } | undefined)?.data;
}
