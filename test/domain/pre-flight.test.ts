import { expect, it } from 'vitest';
import type { Client } from '../../src/domain/client.ts';
import { platformsLeftOut, preFlight } from '../../src/domain/pre-flight.ts';
import type { ReviewForm } from '../../src/domain/review.ts';
import { IOS, reviewable, reviewForm, texts } from '../builders/review.ts';

const NOW = Date.UTC(2024, 4, 10, 12);
const WEB = { id: 'web-1', kind: 'web', values: {} };
const dutch = texts({ locale: 'nl-NL', description: 'Warmt het bad.', permissionTexts: {} });

function found(client: Partial<Client>, form: Partial<ReviewForm> = {}): string[] {
  return preFlight(reviewable(client), reviewForm(form), NOW).map(
    ({ level, code, field }) => `${level} ${code} at ${field ?? ''}`,
  );
}

it('finds nothing in a complete client', () => {
  expect(found({})).toEqual([]);
});

it.each<[string, Partial<Client>, string]>([
  ['a reserved name', { name: 'Nest Bath' }, 'client-name/reserved-word at name'],
  ['no category', { categories: [] }, 'categories/required at categories'],
  ['no users', { users: '' }, 'users/required at users'],
  ['a bad support URL', { supportUrl: 'x' }, 'support-url/not-a-url at supportUrl'],
  [
    'a bad redirect URI',
    { redirectUris: ['http://a.dev/cb'] },
    'redirect-uri/plain-http at defaultRedirectUri',
  ],
  [
    'no description',
    { localizations: [texts({ description: '' })] },
    'description/required at description',
  ],
  [
    'a permission without a text',
    { localizations: [texts({ permissionTexts: {} })] },
    'permission-text/required at permission.thermostat',
  ],
  ['no permission', { permissions: [] }, 'permissions/required at permissions'],
])('blocks on %s', (_what, client, expected) => {
  expect(found(client)).toContain(`error ${expected}`);
});

it.each<[string, Partial<Client>, Partial<ReviewForm>, string]>([
  [
    'a trial name',
    {
      name: 'Demo Bath',
      localizations: [texts({ permissionTexts: { thermostat: 'Demo Bath reads it.' } })],
    },
    {},
    'pre-flight/trial-name at name',
  ],
  [
    'a trial description',
    { localizations: [texts({ description: 'A trial that warms the bath.' })] },
    {},
    'pre-flight/trial-description at description',
  ],
  [
    'a text that does not name the client',
    { localizations: [texts({ permissionTexts: { thermostat: 'Reads it to show it.' } })] },
    {},
    'pre-flight/name-not-in-text at permission.thermostat',
  ],
  [
    'Security State alone',
    {
      permissions: [{ permission: 'security-state', access: 'read', version: 1 }],
      localizations: [
        texts({ permissionTexts: { 'security-state': 'Birdbath Thermo looks to warn you.' } }),
      ],
    },
    {},
    'pre-flight/security-combination at permissions',
  ],
  ['no platform', { platforms: [] }, { platforms: [] }, 'pre-flight/no-platform at platforms'],
  [
    'a platform left out',
    { platforms: [IOS, WEB] },
    {},
    'pre-flight/platform-left-out at review.platforms',
  ],
  [
    'texts missing in a locale',
    { localizations: [texts(), dutch] },
    {},
    'pre-flight/texts-missing at localization.nl-NL',
  ],
  ['no contact', {}, { contact: ' ' }, 'pre-flight/no-contact at review.contact'],
  [
    'a launch before the answer',
    {},
    { launchDate: '2024-05-11' },
    'pre-flight/launch-too-soon at review.launchDate',
  ],
  [
    'a No',
    {},
    { checklist: { ...reviewForm().checklist, '1.4': 'no' } },
    'pre-flight/answered-no at review.checklist.1.4',
  ],
])('warns of %s, and of nothing else', (_what, client, form, expected) => {
  expect(found(client, form)).toEqual([`warning ${expected}`]);
});

it.each<[string, Partial<Client>, Partial<ReviewForm>]>([
  ['a launch after the answer', {}, { launchDate: '2024-05-12' }],
  ['all platforms', { platforms: [IOS, WEB] }, { platforms: [IOS.id, WEB.id] }],
  ['the form saying that no platform is chosen', { platforms: [IOS] }, { platforms: [] }],
  [
    'a locale that has all texts',
    { localizations: [texts(), { ...dutch, permissionTexts: { thermostat: 'Leest.' } }] },
    {},
  ],
])('does not warn of %s', (_what, client, form) => {
  expect(found(client, form)).toEqual([]);
});

it('counts the platforms that are not submitted', () => {
  const client = reviewable({ platforms: [IOS, WEB] });
  expect(platformsLeftOut(client, reviewForm({ platforms: [] }))).toBe(2);
  expect(platformsLeftOut(client, reviewForm({ platforms: [WEB.id] }))).toBe(1);
});
