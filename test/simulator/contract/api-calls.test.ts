import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../src/shared/clock.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { handle } from '../../../src/simulator/handle.ts';
import { refusingRule } from '../../../src/simulator/refusing-rule.ts';
import { ask, connected, PATHS, put, TOKEN, twoModes } from '../support/api-world.ts';
import { BASE } from '../support/connected-world.ts';
import { WORLDS, type TestWorld } from './worlds.ts';

const { heating, heatCool, structure: home, camera } = PATHS;

const read = async (world: TestWorld, path: string): Promise<unknown> =>
  (await ask(world, path)).json();
const stored = (world: TestWorld) => world.read((records) => records.structure(twoModes().id));

describe.each(WORLDS)('the world %s', (_name, make) => {
  it.each([
    ['in the header', { authorization: `Bearer ${TOKEN}` }, ''],
    ['in the header, in any case', { authorization: `bearer  ${TOKEN}` }, ''],
    ['in the address', {}, `?auth=${TOKEN}`],
    ['in both, where the header counts', { authorization: `Bearer ${TOKEN}` }, '?auth=c.other'],
  ])('takes the token %s', async (_what, headers, query) => {
    const request = new Request(`${BASE}api${query}`, { headers });
    const response = await handle(request, await make(connected()), 'page');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ metadata: { access_token: TOKEN } });
  });

  it('shows the homes that the user owns, and nobody else’s', async () => {
    const world = await make(connected());
    await world.put({
      homeUsers: [homeUser({ id: 'user-2' })],
      structures: [
        structure({ id: 'cabin', thermostats: [], cameras: [], smokeAlarms: [] }),
        structure({ id: 'next-door', ownerId: 'user-2', memberIds: ['user-1'] }),
      ],
    });
    expect(Object.keys((await read(world, 'structures')) as object).sort()).toEqual(
      ['cabin', twoModes().id].sort(),
    );
    expect((await ask(world, 'structures/next-door')).status).toBe(404);
  });

  it('shows a token what its user accepted and its client still has', async () => {
    const permission = { permission: 'away', access: 'read/write', version: 2 } as const;
    const { clients, ...others } = connected({}, [permission]);
    const reader = { ...clients![0]!, permissions: [{ ...permission, access: 'read' as const }] };
    const world = await make({ ...others, clients: [reader] });
    expect(await read(world, `${home}/away`)).toBe('home');
    const response = await put(world, `${home}/away`, 'away');
    expect(refusingRule(response)).toBe('api/no-write-permission');
  });

  it('reads any node down to a leaf, with or without a slash at its end', async () => {
    const world = await make(connected());
    expect(await read(world, `${heating}/hvac_mode`)).toBe('heat');
    expect(await read(world, `${heating}/hvac_mode/`)).toBe('heat');
    expect(await read(world, `${camera}/last_event/has_motion`)).toBe(true);
    expect(await read(world, `${home}/thermostats/1`)).toBe(twoModes().thermostats[1]!.id);
    expect(await read(world, `${home}/thermostats/length`)).toMatchObject({ error: 'not found' });
  });

  it('reads null where a field has no value now', async () => {
    const [quiet] = twoModes().cameras;
    const world = await make(connected({ cameras: [{ ...quiet!, lastEvent: null }] }));
    expect(await read(world, `${camera}/last_event/has_motion`)).toBeNull();
  });

  it.each(['PUT', 'PATCH'])('merges what a %s names, and echoes it', async (method) => {
    const world = await make(connected());
    const body = { target_temperature_f: 75, fan_timer_active: true };
    const before = await read(world, heating);
    const response = await ask(world, heating, { method, body });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(body);
    expect(await read(world, heating)).toEqual({
      ...(before as object),
      ...body,
      target_temperature_c: 24,
      fan_timer_timeout: '2023-11-14T22:28:20.000Z',
      has_leaf: false,
      hvac_state: 'heating',
      time_to_target: '~40',
    });
    expect(await stored(world)).toMatchObject({ revision: 2 });
  });

  it('writes a bare value to a leaf, whatever its type is called', async () => {
    const world = await make(connected());
    const headers = { 'content-type': 'text/plain' };
    const sent = { method: 'PUT', body: 'cool', headers };
    expect(await (await ask(world, `${heating}/hvac_mode`, sent)).json()).toBe('cool');
    expect(await read(world, `${heating}/hvac_mode`)).toBe('cool');
  });

  it('sets a mode before the targets that come with it', async () => {
    const world = await make(connected());
    const body = { target_temperature_high_c: 25, hvac_mode: 'heat-cool' };
    expect((await put(world, heating, body)).status).toBe(200);
    expect(await read(world, heating)).toMatchObject(body);
  });

  it('writes all of a body or nothing', async () => {
    const world = await make(connected());
    const body = { hvac_mode: 'cool', fan_timer_duration: 7 };
    expect((await put(world, heating, body)).status).toBe(400);
    expect(await stored(world)).toEqual(twoModes());
  });

  it('writes the first device of a bundle only, and says 200', async () => {
    const world = await make(connected());
    const [first, second] = twoModes().thermostats.map(({ id }) => id) as [string, string];
    const body = { [second]: { label: 'one' }, [first]: { label: 'two' } };
    const response = await put(world, 'devices/thermostats', body);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ [second]: { label: 'one' } });
    expect(await read(world, `${heatCool}/label`)).toBe('one');
    expect(await read(world, `${heating}/label`)).toBe('');
  });

  it('announces an arrival, moves it, and cancels it', async () => {
    const world = await make(connected());
    const permission = { permission: 'eta-read', access: 'read', version: 1 } as const;
    const { clients, grants } = connected();
    const permissions = [...clients![0]!.permissions, permission];
    await world.put({
      clients: [{ ...clients![0]!, permissions }],
      grants: [{ ...grants![0]!, permissions }],
    });
    const trip = (begin: unknown) => ({
      trip_id: 'a',
      estimated_arrival_window_begin: begin,
      estimated_arrival_window_end: '2023-11-15T03:00:00+01:00',
    });
    await put(world, home, { eta: trip('2023-11-14T23:00:00.000Z') });
    expect(await read(world, `${home}/eta_begin`)).toBe('2023-11-14T23:00:00.000Z');
    await put(world, `${home}/eta`, trip('2023-11-14T23:30:00Z'));
    expect(await read(world, `${home}/eta_begin`)).toBe('2023-11-14T23:30:00.000Z');
    expect((await put(world, `${home}/eta`, trip(0))).status).toBe(200);
    expect(await read(world, `${home}/eta_begin`)).toBe('1970-01-01T00:00:00.000Z');
  });

  it('sends a client to another address that takes the same method', async () => {
    const world = await make(connected());
    await world.set({ redirectApi: true });
    const sent = { method: 'PUT', body: 'cool' };
    const response = await ask(world, `${heating}/hvac_mode`, sent);
    expect(response.status).toBe(307);
    const location = response.headers.get('location')!;
    expect(location).toBe(`${BASE}firebase-apiserver01/${heating}/hvac_mode`);
    const headers = { authorization: `Bearer ${TOKEN}` };
    const again = new Request(location, { method: 'PUT', body: '"cool"', headers });
    expect((await handle(again, world, 'page')).status).toBe(200);
    const lost = new Request(location, { method: 'PUT', body: '"cool"' });
    expect((await handle(lost, world, 'page')).status).toBe(401);
  });

  it('lets a token in again after its minute, and counts each by itself', async () => {
    const world = await make(connected());
    await world.set({ callsPerMinute: 2 });
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await ask(world, '')).status);
    expect(statuses).toEqual([200, 200, 429]);
    await world.pass(MINUTE);
    expect((await ask(world, '')).status).toBe(200);
  });

  it('counts changes of a device, not refusals, and each device by itself', async () => {
    const world = await make(connected());
    await world.set({ writesPerHour: 1 });
    const label = (path: string) => put(world, path, { label: 'x' });
    expect((await put(world, heating, { label: 5 })).status).toBe(400);
    expect((await label(heating)).status).toBe(200);
    expect((await label(heating)).status).toBe(429);
    expect((await label(heatCool)).status).toBe(200);
    await world.pass(HOUR);
    expect((await label(heating)).status).toBe(200);
  });

  it('names the methods it takes', async () => {
    const response = await ask(await make(connected()), '', { method: 'DELETE' });
    expect(response.headers.get('allow')).toBe('GET, PUT, PATCH');
  });
});
