import { describe, expect, it, vi } from 'vitest';
import { handle } from '../../src/simulator/handle.ts';
import { inMemory } from './contract/worlds.ts';
import { BASE, contents, newToken, requestToken, send } from './support/connected-world.ts';

describe('finds its paths', () => {
  it.each([
    ['https://a.example/sandbox/login/oauth2', 400],
    ['https://a.example/some/folder/sandbox/login/oauth2', 400],
    ['https://a.example/sandbox/sandbox/login/oauth2', 400],
    ['https://a.example/sandbox/login/oauth2/', 404],
    ['https://a.example/sandbox/', 404],
    ['https://a.example/login/oauth2', 404],
    ['https://a.example/mysandbox/login/oauth2', 404],
  ])('%s: %i', async (url, status) => {
    expect((await handle(new Request(url), inMemory(contents()), 'page')).status).toBe(status);
  });
});

it('keeps each exchange in the trace, with the rule that refused it', async () => {
  const world = inMemory(contents());
  const answering = requestToken(world, { code: 'X' });
  world.pass(7);
  const response = await answering;
  const [kept] = world.exchanges();
  expect(kept).toEqual({
    id: '000000000001',
    from: 'page',
    at: 1_700_000_000_000,
    durationMs: 7,
    request: {
      method: 'POST',
      url: `${BASE}oauth2/access_token`,
      headers: [['content-type', 'application/x-www-form-urlencoded;charset=UTF-8']],
      body: { text: 'code=X', isCut: false },
    },
    response: {
      status: 400,
      headers: [
        ['cache-control', 'no-store'],
        ['content-type', 'application/json'],
      ],
      body: { text: await response.text(), isCut: false },
    },
    rule: 'token/missing-parameters',
    isStream: false,
  });
});

it('has no rule for what was answered', async () => {
  const world = inMemory(contents());
  await newToken(world);
  expect(world.exchanges().map(({ rule }) => rule)).toEqual([null, null]);
});

it('lets pages of other origins in, where that is set', async () => {
  const world = inMemory(contents());
  const method = 'OPTIONS';
  const headers = { 'access-control-request-method': 'POST' };
  expect((await send(world, 'oauth2/access_token', { method, headers })).status).toBe(405);
  world.set({ allowCrossOrigin: true });
  const allowed = await send(world, 'oauth2/access_token', { method, headers });
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe('*');
});

it('fails as its world fails', async () => {
  const world = { ...inMemory(), change: () => Promise.reject(new DOMException('full', 'Quota')) };
  await expect(send(world, 'login/oauth2')).rejects.toThrow('full');
});

it('answers whether or not its world can keep the trace', async () => {
  const trace = vi.fn(() => Promise.reject(new DOMException('full', 'Quota')));
  const response = await send({ ...inMemory(), trace }, 'oauth2/access_token');
  expect([response.status, trace.mock.calls.length]).toEqual([405, 1]);
});

it('answers before the trace is kept', async () => {
  const trace = () => new Promise<string>(() => undefined);
  expect((await send({ ...inMemory(), trace }, 'oauth2/access_token')).status).toBe(405);
});
