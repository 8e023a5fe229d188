import { NO_FAILURES } from '../../../src/domain/failure-catalog.ts';
import { expect, it } from 'vitest';
import { connect, tokenOf } from '../../../src/simulator/api/authenticate.ts';
import { client } from '../../builders/client.ts';
import { grant } from '../../builders/grant.ts';
import { structure } from '../../builders/home.ts';
import { inMemory } from '../contract/worlds.ts';

const URL_ = 'https://sandbox.example/sandbox/api/';

it.each([
  [{ authorization: 'Bearer c.1' }, '', 'c.1'],
  [{ authorization: 'BEARER   c.1 ' }, '', 'c.1'],
  [{}, '?auth=c.1', 'c.1'],
  [{ authorization: 'Bearer c.1' }, '?auth=c.2', 'c.1'],
  [{ authorization: 'Bearer c.1 c.2' }, '', null],
  [{ authorization: 'Bearer' }, '', null],
  [{ authorization: 'c.1' }, '', null],
  [{}, '?auth=', null],
  [{}, '', null],
])('%o with %s carries %s', (headers, query, token) => {
  expect(tokenOf(new Request(URL_ + query, { headers }))).toBe(token);
});

const seen = { now: 5, base: 'https://sandbox.example/sandbox/' };
const place = { ...seen, failures: NO_FAILURES };
const away = (access: 'read' | 'read/write') => [{ permission: 'away', access, version: 2 }];
const world = inMemory({
  clients: [client({ id: 'client-1', permissions: away('read') })],
  structures: [structure(), structure({ id: 'b', ownerId: 'user-2' })],
  grants: [
    grant({ token: 'c.1', acceptedVersion: 4, permissions: away('read/write') }),
    grant({ id: 'grant-2', clientId: 'gone', token: 'c.gone' }),
    grant({ id: 'grant-3', userId: 'user-2', token: null }),
  ],
});

it('gives what a token shows', async () => {
  expect(await world.read((records) => connect(records, 'c.1', place))).toEqual({
    ok: true,
    value: {
      ...seen,
      token: 'c.1',
      clientId: 'client-1',
      userId: 'user-1',
      acceptedVersion: 4,
      permissions: away('read'),
      structures: [structure()],
    },
  });
});

it.each([
  [null, 'api/no-token'],
  ['c.2', 'api/unknown-token'],
  ['c.gone', 'api/unknown-token'],
])('refuses the token %s', async (token, rule) => {
  expect(await world.read((records) => connect(records, token, place))).toEqual({
    ok: false,
    error: { rule },
  });
});
