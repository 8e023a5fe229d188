import type { ChosenPermission } from '../../../src/domain/permission.ts';
import { heatingIs, write, type ApiCase } from './api-case.ts';
import { ask, PATHS, put } from './api-world.ts';
import { send } from './connected-world.ts';

const { heating, alarm, camera, structure } = PATHS;

const hold = (
  permission: string,
  access: ChosenPermission['access'],
  version: number,
): ChosenPermission => ({ permission, access, version });

/** A body as it is, with the token in the address and no type. */
const raw =
  (path: string, body: string): ApiCase['send'] =>
  (world) =>
    send(world, `api/${path}?auth=c.token`, { method: 'PATCH', body });
const get =
  (path: string): ApiCase['send'] =>
  (world) =>
    ask(world, path);

const blocked = { status: 429, text: 'blocked', anchor: 'blocked' };
const unauthorized = { status: 401, text: 'unauthorized', anchor: 'auth-error' };
const notFound = { status: 404, text: 'not found', anchor: 'not-found' };
const forbidden = { status: 403, text: 'forbidden', anchor: 'forbidden' };
const notWritable = { text: 'Not writable', anchor: 'not-writable' };
const invalid = { text: 'Invalid content sent', anchor: 'invalid-content-sent' };
const closed = (fields: string) => ({
  text: `No write permission(s) for field(s): ${fields}`,
  anchor: 'no-write-permission',
  details: { fields },
});

/** Refusals of a request as such: token, limits, path, permission, form. */
export const REQUEST_CASES: readonly ApiCase[] = [
  {
    rule: 'api/no-token',
    what: 'no header',
    send: (world) => ask(world, '', { token: null }),
    ...unauthorized,
  },
  {
    rule: 'api/no-token',
    what: 'another scheme',
    send: (world) => ask(world, '', { token: null, headers: { authorization: 'Basic c.token' } }),
    ...unauthorized,
  },
  {
    rule: 'api/unknown-token',
    what: 'a made-up token',
    send: (world) => ask(world, '', { token: 'c.other' }),
    ...unauthorized,
  },
  {
    rule: 'api/unknown-token',
    what: 'a revoked token',
    send: async (world) => {
      await send(world, 'oauth2/access_tokens/c.token', { method: 'DELETE' });
      return put(world, `${heating}/target_temperature_f`, 70);
    },
    ...unauthorized,
  },
  {
    rule: 'api/too-many-calls',
    what: 'one call too many in a minute',
    send: async (world) => {
      await world.set({ callsPerMinute: 1 });
      await ask(world, '');
      await world.pass(20_500);
      return ask(world, '');
    },
    ...blocked,
    retryAfter: '40',
  },
  {
    rule: 'api/too-many-writes',
    what: 'one change too many in an hour',
    send: async (world) => {
      await world.set({ writesPerHour: 1 });
      await put(world, structure, { away: 'away' });
      return put(world, structure, { away: 'home' });
    },
    ...blocked,
    retryAfter: '3600',
  },
  {
    rule: 'api/battery-low',
    what: 'a low battery',
    home: heatingIs({ isBatteryLow: true }),
    send: write(heating, { target_temperature_f: 70 }),
    ...blocked,
  },
  {
    rule: 'api/forbidden',
    what: 'a field of another permission',
    permissions: [hold('thermostat', 'read', 6)],
    send: get(`${structure}/postal_code`),
    ...forbidden,
  },
  {
    rule: 'api/forbidden',
    what: 'devices of another permission',
    permissions: [hold('thermostat', 'read', 6)],
    send: get('devices/cameras'),
    ...forbidden,
  },
  {
    rule: 'api/forbidden',
    what: 'what can only be written',
    send: get(`${structure}/eta`),
    ...forbidden,
  },
  ...['devices/thermostats/456', 'nothing', `${heating}/no_field`, `${heating}/label/x`].map(
    (path): ApiCase => ({ rule: 'api/not-found', what: path, send: get(path), ...notFound }),
  ),
  ...['devices/cameras/456', 'structures/456', 'nothing', `${heating}/no_field`].map(
    (path): ApiCase => ({
      rule: 'api/not-found',
      what: `a write to ${path}`,
      send: write(path, { name: 'x' }),
      ...notFound,
    }),
  ),
  {
    rule: 'api/wrong-method',
    what: 'DELETE',
    send: (world) => ask(world, heating, { method: 'DELETE' }),
    status: 405,
    text: 'method not allowed',
    anchor: 'method-not-allowed',
  },
  {
    rule: 'api/unknown-thermostat',
    what: 'a write',
    send: write('devices/thermostats/456', { hvac_mode: 'off' }),
    text: 'Invalid thermostat id: 456',
    anchor: 'invalid-id',
    details: { id: '456' },
  },
  ...(
    [
      ['an object where a value is wanted', write(`${structure}/away`, { away: 'away' })],
      ['a value where an object is wanted', write(structure, 'away')],
      ['a value where a trip is wanted', write(`${structure}/eta`, 'now')],
      ['a list', write(structure, ['away'])],
      ['null', write(structure, null)],
      ['no members', write(structure, {})],
      ['no JSON', raw(structure, '{"away":')],
      ['a word without quotes', raw(`${structure}/away`, 'away')],
      ['no body', raw(heating, '')],
      ['a number for a yes or no', write(`${heating}/fan_timer_active`, 1)],
      ['a yes or no as a word', write(camera, { is_streaming: 'true' })],
      ['a label of two lines', write(heating, { label: 'a\nb' })],
    ] as const
  ).map(([what, sendIt]): ApiCase => ({
    rule: 'api/invalid-content',
    what,
    send: sendIt,
    ...invalid,
  })),
  ...['', 'devices', 'metadata', 'metadata/client_version'].map((path): ApiCase => ({
    rule: 'api/not-writable',
    what: path,
    send: write(path, { devices: {} }),
    ...notWritable,
  })),
  {
    rule: 'api/no-write-permission',
    what: 'members without the permission',
    permissions: [hold('thermostat', 'read', 6)],
    send: write(heating, { hvac_mode: 'off', target_temperature_f: 500 }),
    ...closed('hvac_mode, target_temperature_f'),
  },
  {
    rule: 'api/no-write-permission',
    what: 'a field that is read only',
    send: write(`${heating}/fan_timer_timeout`, '2030-01-01T00:00:00.000Z'),
    ...closed('fan_timer_timeout'),
  },
  {
    rule: 'api/no-write-permission',
    what: 'an alarm',
    send: write(alarm, { smoke_alarm_state: 'ok' }),
    ...closed('smoke_alarm_state'),
  },
  {
    rule: 'api/no-write-permission',
    what: 'a version that could not yet',
    permissions: [hold('thermostat', 'read/write', 4)],
    send: write(heating, { label: 'x', hvac_mode: 'off' }),
    ...closed('label'),
  },
  {
    rule: 'api/no-write-permission',
    what: 'a field that does not exist',
    send: write(structure, { constructor: 1 }),
    ...closed('constructor'),
  },
];
