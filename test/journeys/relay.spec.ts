import { request as httpRequest } from 'node:http';
import { createRelay } from '../../scripts/lib/relay.mjs';
import { DIST } from '../../scripts/lib/paths.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { expect, test as base } from './fixture.ts';
import { TARGET, SANDBOX, withToken } from './support/world-sandbox.ts';
import { putRecords } from './support/storage.ts';

/** A test on a server as `npm start` runs it: with the relay. */
const test = base.extend<{ site: { readonly url: string; readonly port: number } }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for a pattern here
  site: async ({}, use) => {
    const server = await serve({ directory: DIST, port: 0, relay: createRelay() });
    await use(server);
    await server.close();
  },
  baseURL: ({ site }, use) => use(site.url),
});

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

test('another program turns the dial that is on the screen, and hears what is turned here', async ({
  page,
  site,
}) => {
  /** Asks as a program does; `until` ends a stream. */
  const ask = ({ method = 'GET', headers = {}, body }: Asked, until?: (text: string) => boolean) =>
    new Promise<{ status: number; text: string }>((done, fail) => {
      const path = `/sandbox/${TARGET}`;
      const options = { host: '127.0.0.1', port: site.port, path, method, headers };
      const asking = httpRequest(options, (response) => {
        let text = '';
        const end = () => {
          asking.destroy();
          done({ status: response.statusCode ?? 0, text });
        };
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
          if (until?.(text) === true) end();
        });
        response.on('end', end);
      });
      asking.on('error', fail);
      asking.end(body);
    });

  expect(await ask({})).toMatchObject({ status: 503 });
  await page.goto('./#/');
  const { world, token } = withToken(SANDBOX);
  await putRecords(page, world);
  await page.goto('./#/home');
  const dials = page.getByRole('slider');
  const shown = () => dials.evaluateAll((all) => all.map((one) => one.ariaValueNow));
  await expect(dials.first()).toBeVisible();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  await expect.poll(async () => (await ask({ headers })).status).toBe(200);
  expect(await shown()).not.toContain('25');
  expect(await ask({ method: 'PUT', headers, body: '25' })).toMatchObject({ status: 200 });
  await expect.poll(shown).toContain('25');
  let isTurned = false;
  const stream = { ...headers, accept: 'text/event-stream' };
  const heard = await ask({ headers: stream }, (text) => {
    const puts = text.split('event: put').length - 1;
    // Turned again as soon as the stream has said how it stands.
    if (puts > 0 && !isTurned) {
      isTurned = true;
      void ask({ method: 'PUT', headers, body: '21.5' });
    }
    return puts > 1 && text.includes('21.5');
  });
  expect(heard.text).toMatch(/event: put[^]*25[^]*event: put[^]*21\.5/u);
});
