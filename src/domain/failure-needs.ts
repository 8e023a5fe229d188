import type { Client } from './client.ts';
import type { Failure, FailureNeed } from './failure-catalog.ts';
import { mistakenRedirectUri } from './mistaken-redirect-uri.ts';

type Asked = Pick<Client, 'redirectUris' | 'permissions'>;

const holdsThermostat = ({ permissions }: Asked, isToWrite: boolean): boolean =>
  permissions.some(
    ({ permission, access }) =>
      permission === 'thermostat' && (!isToWrite || access === 'read/write'),
  );

const HAS: Readonly<Record<FailureNeed, (client: Asked) => boolean>> = {
  'redirect-uri': ({ redirectUris }) => redirectUris.length > 0,
  'redirect-host': ({ redirectUris }) => mistakenRedirectUri('port', redirectUris) !== null,
  'thermostat-read': (client) => holdsThermostat(client, false),
  'thermostat-write': (client) => holdsThermostat(client, true),
};

/** What a client lacks for a failure to be met; null when it lacks nothing. */
export function missingNeed({ needs }: Pick<Failure, 'needs'>, client: Asked): FailureNeed | null {
  return needs.find((need) => !HAS[need](client)) ?? null;
}
