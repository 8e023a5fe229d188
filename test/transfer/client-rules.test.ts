import { expect, it } from 'vitest';
import type { Client } from '../../src/domain/client.ts';
import { LIMITS } from '../../src/domain/limits.ts';
import { clientBreach, permissionsBreach } from '../../src/transfer/client-rules.ts';
import { demo } from '../builders/demo.ts';
import { texts } from '../builders/review.ts';
import { soundClient } from '../builders/sound-records.ts';
import { storeEntry } from '../builders/store-entry.ts';
import { expectBreach, type BreachCase } from './support/breaches.ts';

const IOS = { id: 'ios', kind: 'ios', values: { bundleId: 'com.birdbath' } };
const LONG = 'x'.repeat(LIMITS.description + 1);
const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

it('passes every client of the demo', () => {
  expect(demo().clients.map(clientBreach)).toEqual(demo().clients.map(() => null));
});

it.each<BreachCase<Client>>([
  [{ id: 'C0FFEE' }, 'record/bad-id', 'id'],
  [{ ownerId: 'a/b' }, 'record/bad-id', 'ownerId'],
  [{ name: 'Nest Egg', nameKey: 'nest egg' }, 'client-name/reserved-word', 'name'],
  [{ name: ' ', nameKey: '' }, 'client-name/required', 'name'],
  [{ nameKey: 'Birdbath Thermo' }, 'record/key-differs', 'nameKey'],
  [{ categories: ['birds'] }, 'categories/unknown', 'categories'],
  [{ users: 'many' }, 'users/required', 'users'],
  [{ supportUrl: 'javascript:alert(1)' }, 'support-url/scheme', 'supportUrl'],
  [{ redirectUris: ['https://a.example', ' '] }, 'text/required', 'redirectUris/1'],
  [{ redirectUris: ['http://a.example'] }, 'redirect-uri/plain-http', 'redirectUris/0'],
  [{ redirectUris: ['a:b', 'javascript:x'] }, 'redirect-uri/refused-scheme', 'redirectUris/1'],
  [{ redirectUris: ['a:b', 'a:c', 'a:b'] }, 'redirect-uri/duplicate', 'redirectUris/2'],
  [{ redirectUris: many(11, (at) => `a:${at}`) }, 'redirect-uri/too-many', 'redirectUris/10'],
  [{ secret: '' }, 'record/bad-secret', 'secret'],
  [{ userLimit: 10_001 }, 'record/bad-number', 'userLimit'],
  [{ version: 0 }, 'record/bad-number', 'version'],
  [
    { versions: [{ ...soundClient().versions[0]!, at: 1e300 }] },
    'record/bad-time',
    'versions/0/at',
  ],
  [
    { versions: [{ ...soundClient().versions[0]!, users: -1 }] },
    'record/bad-number',
    'versions/0/users',
  ],
  [
    { permissions: [{ permission: 'fly', access: 'read', version: 1 }] },
    'permissions/unknown',
    'permissions/0/permission',
  ],
  [{ defaultLocale: 'nl-NL' }, 'record/no-default-locale', 'defaultLocale'],
  [{ localizations: [] }, 'record/no-default-locale', 'defaultLocale'],
  [{ localizations: [texts(), texts()] }, 'record/twice', 'localizations/1'],
  [{ localizations: many(41, () => texts()) }, 'record/too-many', 'localizations'],
  [
    { localizations: [texts({ locale: 'nl-nl' })] },
    'record/locale-differs',
    'localizations/0/locale',
  ],
  [{ localizations: [texts({ locale: 'en-XA' })] }, 'locale/pseudo', 'localizations/0/locale'],
  [
    { localizations: [texts({ description: LONG })] },
    'text/too-long',
    'localizations/0/description',
  ],
  [
    { localizations: [texts({ permissionTexts: { thermostat: 'a\u0000' } })] },
    'text/control-character',
    'localizations/0/permissionTexts/thermostat',
  ],
  [
    { localizations: [texts({ permissionTexts: { fly: '' } })] },
    'permissions/unknown',
    'localizations/0/permissionTexts/fly',
  ],
  [
    { localizations: [texts({ basedOn: { name: { locale: 'en', text: '' } } })] },
    'record/bad-code',
    'localizations/0/basedOn/name',
  ],
  [
    { localizations: [texts({ basedOn: { description: { locale: '', text: '' } } })] },
    'locale/required',
    'localizations/0/basedOn/description',
  ],
  [{ platforms: many(21, () => IOS) }, 'record/too-many', 'platforms'],
  [{ platforms: [IOS, { ...IOS, id: '' }] }, 'record/bad-id', 'platforms/1/id'],
  [{ platforms: [IOS, IOS] }, 'record/twice', 'platforms/1'],
  [{ platforms: [{ ...IOS, kind: 'moon' }] }, 'platform/unknown-kind', 'platforms/0/kind'],
  [
    { platforms: [{ ...IOS, values: { bundleId: 'x' } }] },
    'platform/identifier-without-dot',
    'platforms/0/values/bundleId',
  ],
  [{ storeEntries: many(41, () => storeEntry('en')) }, 'record/too-many', 'storeEntries'],
  [{ storeEntries: [storeEntry('en'), storeEntry('en')] }, 'record/twice', 'storeEntries/1'],
  [{ storeEntries: [storeEntry('x y')] }, 'locale/malformed', 'storeEntries/0/locale'],
  [
    { storeEntries: [storeEntry('en', { videoUrl: 'data:,' })] },
    'support-url/scheme',
    'storeEntries/0/videoUrl',
  ],
  [
    { storeEntries: [storeEntry('en', { images: [{ image: 'a', alternative: '' }] })] },
    'store-entry/alternative-required',
    'storeEntries/0/images/0/alternative',
  ],
  [
    { storeEntries: [storeEntry('en', { savedAt: 1e20 })] },
    'record/bad-time',
    'storeEntries/0/savedAt',
  ],
  [
    { storeEntries: [storeEntry('en', { revision: 1.5 })] },
    'record/bad-number',
    'storeEntries/0/revision',
  ],
  [{ review: { ...soundClient().review, dueAt: 1e300 } }, 'record/bad-time', 'review/dueAt'],
  [{ createdAt: -1e300 }, 'record/bad-time', 'createdAt'],
  [{ updatedAt: 1e300 }, 'record/bad-time', 'updatedAt'],
  [{ revision: 1.5 }, 'record/bad-number', 'revision'],
])('%j breaks %s at %s', (...one) => {
  expectBreach(clientBreach, soundClient(), one);
});

it('lets a text be written from words that no form would take', () => {
  const origin = { locale: 'fr-CA', text: `\u0000${LONG}` };
  const basedOn = { description: origin, 'permission.thermostat': origin };
  expect(clientBreach(soundClient({ localizations: [texts({ basedOn })] }))).toBeNull();
});

it('knows a permission that is chosen twice', () => {
  const [one] = soundClient().permissions;
  expect(permissionsBreach([one!, one!])).toMatchObject({ path: ['permissions', 1] });
});
