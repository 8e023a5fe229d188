import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRelay, RELAY_LIMITS } from '../../scripts/lib/relay.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { openTab } from './support/relay-tab.ts';

const FOLDER = join(import.meta.dirname, 'support');
let server: Awaited<ReturnType<typeof serve>>;
const start = async (limits: Partial<typeof RELAY_LIMITS> = {}) => {
  const relay = createRelay({ limits: { ...RELAY_LIMITS, ...limits } });
  server = await serve({ directory: FOLDER, port: 0, relay });
};

beforeEach(() => start());
afterEach(() => server.close());

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Gets each piece as it comes. */
  readonly onPiece?: (piece: string) => void;
}

function ask({ method = 'GET', path = '/sandbox/api/', headers = {}, body, onPiece }: Asked = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>(
    (done, fail) => {
      const options = { host: '127.0.0.1', port: server.port, method, path, headers };
      const asking = httpRequest(options, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          text += piece;
          onPiece?.(piece);
        });
        response.on('end', () => {
          done({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
        response.on('error', fail);
      });
      asking.on('error', fail);
      asking.end(body);
    },
  );
}

describe('a request', () => {
  it('reaches the open tab as it was, and its answer comes back', async () => {
    await using tab = await openTab(server.url);
    const asking = ask({
      method: 'POST',
      path: '/sandbox/oauth2/access_token?x=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: '*/*' },
      body: 'code=ABC',
    });
    const request = await tab.next();
    expect(request).toMatchObject({ method: 'POST', path: '/sandbox/oauth2/access_token?x=1' });
    expect(Buffer.from(request.body, 'base64').toString()).toBe('code=ABC');
    expect(Object.fromEntries(request.headers)).toMatchObject({ accept: '*/*' });
    expect(Object.fromEntries(request.headers)).not.toHaveProperty('host');
    const head = { status: 400, headers: [['content-type', 'application/json'] as const] };
    expect(await tab.answer(request.id, { head, body: '{"error":"é"}', end: true })).toBe(204);
    expect(await asking).toMatchObject({
      status: 400,
      // Its length and no chunks, which a small device may not know.
      headers: { 'content-type': 'application/json', 'content-length': '14' },
      text: '{"error":"é"}',
    });
  });

  it('may get its answer in pieces, each as soon as it is there', async () => {
    await using tab = await openTab(server.url);
    const pieces: string[] = [];
    const asking = ask({ onPiece: (piece) => pieces.push(piece) });
    const { id } = await tab.next();
    const head = { status: 200, headers: [['content-type', 'text/event-stream'] as const] };
    await tab.answer(id, { head, body: 'event: open\n\n' });
    await expect.poll(() => pieces).toEqual(['event: open\n\n']);
    await tab.answer(id, { body: 'event: put\n\n' });
    await expect.poll(() => pieces).toHaveLength(2);
    await tab.answer(id, { end: true });
    expect((await asking).text).toBe('event: open\n\nevent: put\n\n');
  });

  it('is told 503 and a sentence when no tab is open', async () => {
    expect(await ask()).toMatchObject({
      status: 503,
      headers: { 'retry-after': '5' },
      text: 'No tab of Birdhouse is open to answer. Open the app, and try again.\n',
    });
  });

  it('is told when its tab closes before the answer', async () => {
    const tab = await openTab(server.url);
    const asking = ask();
    await tab.next();
    await tab[Symbol.asyncDispose]();
    expect(await asking).toMatchObject({ status: 503 });
  });

  it('is refused from a page elsewhere and under a strange name, tab or not', async () => {
    await using tab = await openTab(server.url);
    expect(await ask({ headers: { origin: 'https://evil.example' } })).toMatchObject({
      status: 403,
    });
    expect(await ask({ headers: { host: 'evil.example' } })).toMatchObject({ status: 421 });
    expect(tab.waiting()).toBe(0);
  });

  it('may come from a page elsewhere once its tab allows that', async () => {
    await using tab = await openTab(server.url, '?cross-origin');
    const asking = ask({ headers: { origin: 'https://app.example' } });
    const { id, headers } = await tab.next();
    expect(Object.fromEntries(headers)).toMatchObject({ origin: 'https://app.example' });
    await tab.answer(id, { head: { status: 204, headers: [] }, end: true });
    const answer = await asking;
    expect(answer).toMatchObject({ status: 204 });
    expect(answer.headers).not.toHaveProperty('content-length');
  });
});

describe('within its bounds', () => {
  it('a body is cut off where it gets too long', async () => {
    await server.close();
    await start({ bodyBytes: 10 });
    await using tab = await openTab(server.url);
    expect(await ask({ method: 'PUT', body: '12345678901' })).toMatchObject({ status: 413 });
    expect(tab.waiting()).toBe(0);
  });

  it('no more wait than may, and nobody for longer', async () => {
    await server.close();
    await start({ waiting: 1, waitMs: 300 });
    await using tab = await openTab(server.url);
    const first = ask();
    const { id } = await tab.next();
    const second = await ask();
    expect(second.status).toBe(503);
    expect(second.text).toContain('Too many');
    expect(await first).toMatchObject({ status: 504 });
    expect(await tab.cancelled()).toBe(id);
  });

  it('a tab hears when the caller goes', async () => {
    await using tab = await openTab(server.url);
    const asking = httpRequest({ host: '127.0.0.1', port: server.port, path: '/sandbox/api/' });
    asking.on('error', () => undefined);
    asking.end();
    const { id } = await tab.next();
    asking.destroy();
    expect(await tab.cancelled()).toBe(id);
    expect(await tab.answer(id, { head: { status: 200, headers: [] }, end: true })).toBe('gone');
  });
});

describe('only the app answers', () => {
  it.each(['/relay/requests', '/relay/answers/some-id'])('at %s', async (path) => {
    const method = path.endsWith('id') ? 'POST' : 'GET';
    expect(await ask({ method, path })).toMatchObject({ status: 403 });
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    expect(await ask({ method, path, headers })).toMatchObject({ status: 403 });
  });

  it('each tab for its own requests, in the form that was agreed', async () => {
    await using tab = await openTab(server.url);
    const asking = ask();
    const { id } = await tab.next();
    const head = { status: 200, headers: [] };
    expect(await tab.answer(id, { head, end: true, token: 'another' })).toBe('gone');
    expect(await tab.answer(id, { head: { status: 99, headers: [] }, end: true })).toBe(400);
    expect(await tab.answer(id, { head, body: 'mine', end: true })).toBe(204);
    expect((await asking).text).toBe('mine');
  });
});
