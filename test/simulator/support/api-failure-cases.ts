import type { FailureId } from '../../../src/domain/failure-catalog.ts';
import type { ApiCase } from './api-case.ts';
import { ask, PATHS, put } from './api-world.ts';

const { heating } = PATHS;

/** Sends something after a failure was switched on. */
const under =
  (failure: FailureId, sent: ApiCase['send']): ApiCase['send'] =>
  async (world) => {
    await world.set({ failures: [failure] });
    return sent(world);
  };

const read: ApiCase['send'] = (world) => ask(world, '');
const turn: ApiCase['send'] = (world) => put(world, heating, { target_temperature_f: 72 });

const blocked = { status: 429, text: 'blocked', anchor: 'blocked', retryAfter: '60' };

/** Refusals that are switched on. */
export const FAILURE_CASES: readonly ApiCase[] = [
  {
    rule: 'api/internal-error',
    what: 'internal-error, reading',
    send: under('internal-error', read),
    ...{ status: 500, text: 'internal error', anchor: 'internal-error' },
  },
  {
    rule: 'api/unavailable',
    what: 'unavailable, writing',
    send: under('unavailable', turn),
    ...{ status: 503, text: 'service unavailable', anchor: 'service-unavailable' },
  },
  {
    rule: 'api/write-error',
    what: 'write-error',
    send: under('write-error', turn),
    ...{ text: 'Write Error', anchor: 'write-error' },
  },
  {
    rule: 'api/too-many-calls',
    what: 'too-many-calls, the second call of a minute',
    send: under('too-many-calls', async (world) => {
      await read(world);
      return read(world);
    }),
    ...blocked,
  },
  {
    rule: 'api/forbidden',
    what: 'permission-read',
    send: under('permission-read', (world) => ask(world, 'devices/thermostats')),
    ...{ status: 403, text: 'forbidden', anchor: 'forbidden' },
  },
  {
    rule: 'api/no-write-permission',
    what: 'permission-write',
    send: under('permission-write', turn),
    text: 'No write permission(s) for field(s): target_temperature_f',
    anchor: 'no-write-permission',
    details: { fields: 'target_temperature_f' },
  },
  {
    rule: 'api/thermostat-offline',
    what: 'thermostat-offline',
    send: under('thermostat-offline', turn),
    ...{ text: 'Thermostat is not online', anchor: 'not-online' },
  },
  {
    rule: 'api/target-while-away',
    what: 'home-away',
    send: under('home-away', turn),
    text: 'Cannot change target temperature while structure is away',
    anchor: 'structure-away',
  },
  {
    rule: 'api/target-while-eco',
    what: 'thermostat-eco',
    send: under('thermostat-eco', turn),
    text: 'Cannot change target temperature while mode is eco',
    anchor: 'mode-eco',
  },
  {
    rule: 'api/above-lock-f',
    what: 'thermostat-locked',
    send: under('thermostat-locked', turn),
    text: "Temperature F '72.0' is too high for lock temperature '67.0'",
    anchor: 'high-f-value-4-lock',
    details: { tempF: '72.0', highLockTemp: '67.0' },
  },
];
