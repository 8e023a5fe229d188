import { expect, it } from 'vitest';
import { addPlatform } from '../../src/actions/add-platform.ts';
import { LIMITS } from '../../src/domain/limits.ts';
import { clientOnPlatforms, lock, platformIds } from '../builders/platform.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, storedClient, verifiedDeveloper } from '../builders/workspace.ts';

const web = (host: string) => ({ kind: 'web', values: { webAddress: ` https://${host} ` } });

it('adds a platform at the end, cleaned', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  const added = must(await addPlatform(workspace, clientId, web('d.example')));
  expect(added).toMatchObject({ kind: 'web', values: { webAddress: 'https://d.example' } });
  const client = await workspace.database.clients.get(clientId);
  expect(client?.platforms[3]).toEqual(added);
  expect(client?.revision).toBe(1);
});

it.each([
  [{ kind: '', values: {} }, 'platform/kind-required'],
  [web(''), 'support-url/no-host'],
  [web('b.example/'), 'platform/duplicate'],
])('refuses %j: %s', async (input, code) => {
  const { workspace, clientId } = await clientOnPlatforms();
  expect(codes(await addPlatform(workspace, clientId, input))).toEqual([code]);
  expect(await platformIds(workspace, clientId)).toBe('abc');
});

it('refuses while the client is in review', async () => {
  const { workspace, clientId } = await clientOnPlatforms();
  await lock(workspace, clientId);
  expect(codes(await addPlatform(workspace, clientId, web('d.example')))).toEqual([
    'review/locked',
  ]);
});

it('adds from two tabs at once up to the limit, and one platform once', async () => {
  const [one, other] = [await openTab(), await openTab()];
  const { id } = await storedClient(one, (await verifiedDeveloper(one)).id);
  const attempts = Array.from({ length: 60 }, (_attempt, at) =>
    addPlatform(at % 2 ? one : other, id, web(`h${Math.floor(at / 2)}.example`)),
  );
  const refused = (await Promise.all(attempts)).flatMap((result) =>
    result.ok ? [] : codes(result),
  );
  const client = await one.database.clients.get(id);
  const addresses = client?.platforms.map(({ values }) => values.webAddress) ?? [];
  expect(addresses).toHaveLength(LIMITS.platforms);
  expect(new Set(addresses).size).toBe(LIMITS.platforms);
  expect(new Set(refused)).toEqual(new Set(['platform/duplicate', 'platform/limit-reached']));
});
