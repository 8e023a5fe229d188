import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askFollowing } from '../../../src/actions/try/ask-following.ts';
import { changeSimulatorSettings } from '../../../src/actions/try/change-simulator-settings.ts';
import { listenAsProduct, type HeardEvent } from '../../../src/actions/try/listen-as-product.ts';
import { client } from '../../builders/client.ts';
import { grant } from '../../builders/grant.ts';
import { homeUser, structure, thermostat } from '../../builders/home.ts';
import { traced } from '../../builders/traced.ts';
import { testWorkspace, type TestWorkspace } from '../../builders/workspace.ts';

vi.mock('../../../src/actions/try/ask-following.ts', { spy: true });

const HOME = structure();
const [WARM = thermostat()] = HOME.thermostats;
const PATH = `devices/thermostats/${WARM.id}/humidity`;
const READS = [{ permission: 'thermostat', access: 'read', version: 6 } as const];

let workspace: TestWorkspace;
let stop: AbortController;
let heard: HeardEvent[];

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://host.example/folder/#/clients/1/try' });
  return () => vi.unstubAllGlobals();
});

beforeEach(async () => {
  workspace = await testWorkspace();
  stop = new AbortController();
  heard = [];
  const { database } = workspace;
  await database.clients.add(client({ id: 'client', permissions: READS }));
  await database.homeUsers.add(homeUser());
  await database.structures.add(HOME);
  await database.grants.add(
    grant({ clientId: 'client', userId: HOME.ownerId, token: 'c.1', permissions: READS }),
  );
});

const listen = (token = 'c.1', path = PATH) => {
  const onEvent = (event: HeardEvent): unknown => heard.push(event);
  return listenAsProduct(workspace, { token, path }, { onEvent, signal: stop.signal });
};
const names = () => heard.map(({ name }) => name);
const hears = (...expected: readonly string[]) =>
  vi.waitFor(() => {
    expect(names()).toEqual(expected);
  });

describe('a product that listens', () => {
  it('hears the whole, then each change, until it stops', async () => {
    const ended = listen();
    await hears('open', 'put');
    expect(heard[1]).toEqual({
      name: 'put',
      data: { path: '/', data: expect.any(Number) as number },
      at: workspace.clock.now(),
    });
    const humid = { ...HOME, thermostats: [{ ...WARM, humidity: 61 }] };
    await workspace.database.structures.put(humid);
    await hears('open', 'put', 'put');
    stop.abort();
    expect(await ended).toBeNull();
    await workspace.database.structures.put(HOME);
    expect(names()).toEqual(['open', 'put', 'put']);
  });

  it('hears that its token is revoked, which is the end', async () => {
    const ended = listen();
    await hears('open', 'put');
    await workspace.database.grants.clear();
    expect(await ended).toBeNull();
    expect(heard.at(-1)).toMatchObject({
      name: 'auth_revoked',
      data: 'credential is no longer valid',
    });
  });

  it('hears that the node is closed meanwhile', async () => {
    const ended = listen();
    await hears('open', 'put');
    await workspace.database.clients.update('client', { permissions: [] });
    await hears('open', 'put', 'error');
    expect(heard.at(-1)?.data).toMatchObject({ error: 'forbidden' });
    stop.abort();
    expect(await ended).toBeNull();
  });

  it.each([
    ['an unknown token', 'c.2', PATH, 401],
    ['no such node', 'c.1', 'devices/thermostats/nobody', 404],
    ['a closed node', 'c.1', `structures/${HOME.id}/postal_code`, 403],
  ])('gets the answer that refuses it: %s', async (_case, token, path, status) => {
    expect(await listen(token, path)).toMatchObject({ status });
    expect(heard).toEqual([]);
  });

  it('follows a 307 once, with all it sent', async () => {
    await changeSimulatorSettings(workspace, { redirectApi: true });
    const ended = listen();
    await hears('open', 'put');
    stop.abort();
    expect(await ended).toBeNull();
    const sent = await traced(workspace, 2);
    expect(sent.map(({ response }) => response.status)).toEqual([307, 200]);
    expect(sent.map(({ isStream }) => isStream)).toEqual([false, true]);
  });

  it('is not begun once it is stopped', async () => {
    stop.abort();
    expect(await listen()).toBeNull();
    expect(heard).toEqual([]);
  });

  it('lets go of a stream that would not end by itself', async () => {
    const cancel = vi.fn();
    vi.mocked(askFollowing).mockResolvedValueOnce(new Response(new ReadableStream({ cancel })));
    const ended = listen();
    await vi.waitFor(() => {
      expect(askFollowing).toHaveBeenCalled();
    });
    stop.abort();
    expect(await ended).toBeNull();
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('says when storage fails on the way', async () => {
    const ended = listen();
    await hears('open', 'put');
    const gone = new DOMException('', 'UnknownError');
    vi.spyOn(workspace.database, 'transaction').mockRejectedValueOnce(gone);
    await workspace.database.structures.put({ ...HOME, name: 'Elsewhere' });
    expect(await ended).toMatchObject({ status: 503 });
  });
});
