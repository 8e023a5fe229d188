import { expect, it } from 'vitest';
import { consentView } from '../../../src/simulator/oauth/consent-view.ts';
import { grant } from '../../builders/grant.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { inMemory } from '../contract/worlds.ts';
import { CALLBACK, contents, openConsent, WEB } from '../support/connected-world.ts';

const [ENGLISH] = WEB.localizations;
const DUTCH = { ...ENGLISH!, locale: 'nl-NL', permissionTexts: { thermostat: 'Leest het.' } };

async function view(changes: Parameters<typeof contents>[0]) {
  const world = inMemory(contents(changes));
  const found = await consentView(world, await openConsent(world));
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

it('shows who asks for what, and where the answer goes', async () => {
  const shown = await view({});
  expect(shown).toMatchObject({
    client: { id: 'web', name: WEB.name, version: 1, supportUrl: WEB.supportUrl },
    company: 'Awesomest $& Company',
    redirectUri: CALLBACK,
  });
  expect(shown.users).toEqual([
    {
      id: 'user-1',
      name: 'Grace',
      email: 'grace@example.com',
      locale: 'en-US',
      permissions: [
        {
          ...WEB.permissions[0],
          text: { text: ENGLISH!.permissionTexts.thermostat, locale: 'en-US' },
        },
      ],
      ownHomes: [{ id: structure().id, name: 'Home' }],
      sharedHomes: [],
      acceptedVersion: null,
      refusal: null,
    },
  ]);
  expect(JSON.stringify(shown)).not.toContain(WEB.secret);
});

it('speaks to each user in their own locale', async () => {
  const { users } = await view({
    clients: [{ ...WEB, localizations: [ENGLISH!, DUTCH] }],
    homeUsers: [homeUser({ locale: 'nl-BE' }), homeUser({ id: 'user-2', locale: 'de-DE' })],
  });
  const locales = users.map(({ permissions }) => permissions[0]?.text?.locale);
  expect(locales).toEqual(['nl-NL', 'en-US']);
});

it('tells the homes of a family member from their own', async () => {
  const shared = structure({ id: 'shared', ownerId: 'user-2', memberIds: ['user-1', 'user-3'] });
  const { users } = await view({
    homeUsers: [homeUser(), homeUser({ id: 'user-3', name: 'Ada', createdAt: 3000 })],
    structures: [structure({ memberIds: ['user-1'] }), shared],
  });
  const [owner, member] = users;
  expect(owner?.ownHomes).toHaveLength(1);
  expect(owner?.sharedHomes).toEqual([{ id: 'shared', name: 'Home' }]);
  expect(member?.ownHomes).toEqual([]);
  expect(member?.sharedHomes).toHaveLength(1);
  expect(member?.refusal).toMatchObject({ code: 'consent/no-own-home', values: { user: 'Ada' } });
});

it('says who is left out at the quota, and who accepted before', async () => {
  const { users } = await view({
    clients: [{ ...WEB, userLimit: 1, version: 2 }],
    homeUsers: [homeUser(), homeUser({ id: 'user-2', createdAt: 3000 })],
    structures: [structure(), structure({ id: 'second', ownerId: 'user-2' })],
    grants: [grant({ clientId: 'web' })],
  });
  expect(users.map(({ acceptedVersion }) => acceptedVersion)).toEqual([1, null]);
  expect(users.map(({ refusal }) => refusal?.code)).toEqual([undefined, 'consent/over-quota']);
});

it('has nothing to show for a request that is not there', async () => {
  const found = await consentView(inMemory(contents()), 'x');
  expect(found).toMatchObject({ ok: false, error: { code: 'consent/not-found' } });
});
