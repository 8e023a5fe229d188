import type { ChosenPermission } from '../../../src/domain/permission.ts';
import type { Structure } from '../../../src/domain/structure.ts';
import type { MemoryContents } from '../../../src/simulator/memory-records.ts';
import type { World } from '../../../src/simulator/world.ts';
import { client } from '../../builders/client.ts';
import { grant } from '../../builders/grant.ts';
import { homeUser, thermostat } from '../../builders/home.ts';
import { send } from './connected-world.ts';
import { LATEST_VERSIONS } from './field-access.ts';
import { fullStructure } from './view.ts';

export const TOKEN = 'c.token';

/** A token of Grace's: with all permissions that do not exclude each other, or the given ones. */
export function connected(
  changes: Partial<Structure> = {},
  permissions: readonly ChosenPermission[] = EVERYTHING,
): MemoryContents {
  const held = { permissions: [...permissions] };
  return {
    clients: [client({ id: 'client-1', ...held })],
    homeUsers: [homeUser()],
    structures: [twoModes(changes)],
    grants: [grant({ token: TOKEN, acceptedVersion: 3, ...held })],
  };
}

/** The widest access of each permission. */
export const EVERYTHING: readonly ChosenPermission[] = LATEST_VERSIONS.filter(
  ({ permission, access }) =>
    access !== 'read' ||
    !LATEST_VERSIONS.some((one) => one.permission === permission && one.access !== 'read'),
);

/** A home with one thermostat in heat and one in heat-cool, so that each target can be written. */
export function twoModes(changes: Partial<Structure> = {}): Structure {
  const [first, second] = fullStructure().thermostats;
  return fullStructure({
    thermostats: [first!, thermostat({ ...second!, hvacMode: 'heat-cool' })],
    ...changes,
  });
}

interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request to the API; a body is sent as JSON. */
export function ask(world: World, path: string, sent: Sent = {}): Promise<Response> {
  const { method = 'GET', body, token = TOKEN, headers = {} } = sent;
  return send(world, `api/${path}`, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      'content-type': 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Writes a value to a node. */
export function put(world: World, path: string, body: unknown): Promise<Response> {
  return ask(world, path, { method: 'PUT', body });
}

const HOME = twoModes();

/** Paths of that home's nodes. */
export const PATHS = {
  structure: `structures/${HOME.id}`,
  heating: `devices/thermostats/${HOME.thermostats[0]!.id}`,
  heatCool: `devices/thermostats/${HOME.thermostats[1]!.id}`,
  alarm: `devices/smoke_co_alarms/${HOME.smokeAlarms[0]!.id}`,
  camera: `devices/cameras/${HOME.cameras[0]!.id}`,
} as const;
