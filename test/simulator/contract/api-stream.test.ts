import { describe, expect, it, vi } from 'vitest';
import { thermostat } from '../../builders/home.ts';
import { ask, connected, PATHS, put, TOKEN, twoModes } from '../support/api-world.ts';
import { BASE } from '../support/connected-world.ts';
import { streamReader } from '../support/stream-reader.ts';
import { handle } from '../../../src/simulator/handle.ts';
import { WORLDS, type TestWorld } from './worlds.ts';

const STREAM = { headers: { accept: 'text/event-stream' } };
const TARGET = `${PATHS.heating}/target_temperature_c`;

/** Opens a stream, and reads past `open` and the first `put`. */
async function listen(world: TestWorld, path: string) {
  const stream = streamReader(await ask(world, path, STREAM));
  expect(await stream.next()).toEqual({ event: 'open', data: undefined });
  const first = await stream.next();
  expect(first.event).toBe('put');
  return { ...stream, first: first.data };
}

/** Makes a world that tells how many streams wait in it. */
async function countingWaits(make: (typeof WORLDS)[number][1]) {
  const world = await make(connected());
  let waiting = 0;
  const wait: TestWorld['wait'] = async (ms, signal) => {
    waiting += 1;
    await world.wait(ms, signal);
    waiting -= 1;
  };
  return { ...world, wait, waiting: () => waiting };
}

/** Lets time pass (ms) once the one stream waits. */
async function passIdle(world: Awaited<ReturnType<typeof countingWaits>>, ms: number) {
  await vi.waitFor(() => expect(world.waiting()).toBe(1), { interval: 1 });
  await world.pass(ms);
}

describe.each(WORLDS)('a stream of the world %s', (_name, make) => {
  it('begins with the whole that may be read, as a read gives it', async () => {
    const world = await make(connected());
    const response = await ask(world, '', STREAM);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const { first, leave } = await listen(world, '');
    const read: unknown = await (await ask(world, '')).json();
    expect(first).toEqual({ path: '/', data: read });
    await leave();
  });

  it('takes the token of an EventSource from the address', async () => {
    const world = await make(connected());
    const request = new Request(`${BASE}api/${TARGET}?auth=${TOKEN}`, STREAM);
    const stream = streamReader(await handle(request, world, 'worker'));
    await stream.next();
    expect(await stream.next()).toEqual({ event: 'put', data: { path: '/', data: 20 } });
    await stream.leave();
    await vi.waitFor(async () => {
      expect((await world.exchanges()).map(({ isStream }) => isStream)).toEqual([true]);
    });
  });

  it('keeps in the trace what it has told', async () => {
    const world = await make(connected());
    const { leave, next } = await listen(world, TARGET);
    await put(world, TARGET, 21.5);
    await next();
    const texts = async () => (await world.exchanges()).map(({ response }) => response.body.text);
    await vi.waitFor(async () => expect((await texts())[0]).toContain('"data":21.5}'));
    expect((await texts())[0]).toMatch(/^event: open\n\nevent: put\ndata: .*\n\nevent: put\n/u);
    await leave();
  });

  it('tells of each change, whoever makes it, and of none beside the node', async () => {
    const world = await make(connected());
    const stream = await listen(world, TARGET);
    await put(world, `${PATHS.structure}/name`, 'Elsewhere');
    await put(world, TARGET, 22);
    expect(await stream.next()).toEqual({ event: 'put', data: { path: '/', data: 22 } });
    const [first, second] = twoModes().thermostats;
    await world.put({
      structures: [twoModes({ thermostats: [{ ...first!, target: 24 }, second!] })],
    });
    expect(await stream.next()).toEqual({ event: 'put', data: { path: '/', data: 24 } });
    await stream.leave();
  });

  it('loses no change that comes before it is read', async () => {
    const world = await make(connected());
    const stream = streamReader(await ask(world, TARGET, STREAM));
    for (const target of [21, 22, 23]) await put(world, TARGET, target);
    let last: unknown;
    while (last !== 23) {
      const { event, data } = await stream.next();
      if (event === 'put') last = (data as { data: unknown }).data;
    }
    await stream.leave();
  });

  it('tells what the clock changes', async () => {
    const world = await countingWaits(make);
    await put(world, PATHS.heating, { fan_timer_duration: 15, fan_timer_active: true });
    const stream = await listen(world, `${PATHS.heating}/fan_timer_active`);
    expect(stream.first).toEqual({ path: '/', data: true });
    const coming = stream.next();
    await passIdle(world, 15 * 60_000);
    expect(await coming).toEqual({ event: 'put', data: { path: '/', data: false } });
    await stream.leave();
  });

  it('says every 30 seconds that it lives, though clocks tick on', async () => {
    const world = await countingWaits(make);
    const stream = await listen(world, PATHS.alarm);
    for (let count = 1; count <= 3; count += 1) {
      const coming = stream.next();
      await passIdle(world, 30_000);
      expect(await coming).toEqual({ event: 'keep-alive', data: null });
    }
    await stream.leave();
  });

  it('tells of a change after ten idle minutes', async () => {
    const world = await countingWaits(make);
    const stream = await listen(world, `${PATHS.structure}/away`);
    for (let count = 1; count <= 20; count += 1) {
      const coming = stream.next();
      await passIdle(world, 30_000);
      expect((await coming).event).toBe('keep-alive');
    }
    await put(world, `${PATHS.structure}/away`, 'away');
    expect(await stream.next()).toEqual({ event: 'put', data: { path: '/', data: 'away' } });
    await stream.leave();
  });

  it('ends with its token', async () => {
    const world = await make(connected());
    const stream = await listen(world, '');
    const url = `${BASE}oauth2/access_tokens/${TOKEN}`;
    await handle(new Request(url, { method: 'DELETE' }), world, 'page');
    expect((await stream.next()).event).toBe('auth_revoked');
    expect(await stream.isOver()).toBe(true);
  });

  it('tells that its node has gone, and that it is back', async () => {
    const world = await make(connected());
    const stream = await listen(world, PATHS.heating);
    const whole = twoModes();
    await world.put({ structures: [{ ...whole, thermostats: [thermostat({ id: 'other' })] }] });
    expect(await stream.next()).toMatchObject({
      event: 'error',
      data: { error: 'not found', message: 'not found' },
    });
    await world.put({ structures: [whole] });
    expect((await stream.next()).event).toBe('put');
    await stream.leave();
  });

  it('shows no longer what the client gives up', async () => {
    const world = await make(connected());
    const stream = await listen(world, `${PATHS.structure}/name`);
    const [client] = connected().clients!;
    await world.put({ clients: [{ ...client!, permissions: [] }] });
    expect(await stream.next()).toMatchObject({ event: 'error', data: { error: 'forbidden' } });
    await stream.leave();
  });

  it.each([
    ['a missing token', { token: null }, '', 401],
    ['an unknown node', {}, 'devices/thermostats/none', 404],
  ])('is refused as a read is: %s', async (_what, sent, path, status) => {
    const world = await make(connected());
    expect((await ask(world, path, { ...STREAM, ...sent })).status).toBe(status);
  });

  it('stops watching when nobody listens any more', async () => {
    const world = await make(connected());
    let watching = 0;
    const watched: TestWorld = {
      ...world,
      watch: (listener) => {
        const end = world.watch(listener);
        watching += 1;
        return () => {
          watching -= 1;
          end();
        };
      },
    };
    const left = await listen(watched, '');
    const aborting = new AbortController();
    const request = new Request(`${BASE}api/?auth=${TOKEN}`, {
      ...STREAM,
      signal: aborting.signal,
    });
    const stream = streamReader(await handle(request, watched, 'page'));
    await stream.next();
    await stream.next();
    expect(watching).toBe(2);
    await left.leave();
    await vi.waitFor(() => expect(watching).toBe(1));
    aborting.abort();
    expect(await stream.isOver()).toBe(true);
    expect(watching).toBe(0);
  });
});
