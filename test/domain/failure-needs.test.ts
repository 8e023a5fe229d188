import { expect, it } from 'vitest';
import { FAILURES } from '../../src/domain/failure-catalog.ts';
import { missingNeed } from '../../src/domain/failure-needs.ts';
import type { Client } from '../../src/domain/client.ts';

const URI = 'https://a.example/back';
const thermostat = (access: 'read' | 'read/write') =>
  [{ permission: 'thermostat', access, version: 6 }] as const;

const missing = (id: string, redirectUris: string[], permissions: Client['permissions']) =>
  missingNeed(
    FAILURES.find((one) => one.id === id)!,
    { redirectUris, permissions },
  );

it.each([
  ['redirect-slash', [], [], 'redirect-uri'],
  ['redirect-slash', [URI], [], null],
  ['redirect-port', ['porch:back'], [], 'redirect-host'],
  ['permission-read', [], [], 'thermostat-read'],
  ['permission-read', [], [...thermostat('read')], null],
  ['thermostat-eco', [], [...thermostat('read')], 'thermostat-write'],
  ['thermostat-eco', [], [...thermostat('read/write')], null],
  ['slow', [], [], null],
] as const)('%s, with %j and %j, lacks %s', (id, uris, permissions, need) => {
  expect(missing(id, [...uris], [...permissions])).toBe(need);
});
