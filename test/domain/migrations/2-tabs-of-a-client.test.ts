import { expect, it } from 'vitest';
import { clientSchema } from '../../../src/domain/client.ts';
import { tabsOfAClient } from '../../../src/domain/migrations/2-tabs-of-a-client.ts';

const developer = { id: 'ada', email: 'ada@example.com' };
const before = {
  id: '6d0c4c34-0000-4000-8000-000000000001',
  ownerId: 'ada',
  name: 'Birdbath Thermo',
  nameKey: 'birdbath thermo',
  categories: ['hvac'],
  users: 'individual',
  supportUrl: 'https://example.com/help',
  redirectUris: [],
  connectionType: null,
  secret: 'abcdefghijklmnopqrstuvwxy',
  version: 1,
  userLimit: 50,
  permissions: [{ permission: 'thermostat', access: 'read', version: 6 }],
  defaultLocale: 'en-US',
  localizations: [
    { locale: 'en-US', description: 'Warms.', permissionTexts: { thermostat: 'Reads.' } },
  ],
  review: { state: 'not-started' },
  createdAt: 1000,
  updatedAt: 2000,
  revision: 3,
};

it('gives a client what its tabs hold', () => {
  const after = tabsOfAClient.migrate({ developers: [developer], clients: [before] });
  expect(after).toEqual({
    developers: [developer],
    clients: [
      {
        ...before,
        versions: [
          { version: 1, at: 1000, by: 'ada@example.com', changes: [], notice: false, users: 0 },
        ],
        localizations: [{ ...before.localizations[0], basedOn: {} }],
        platforms: [],
        storeEntries: [],
        review: { state: 'not-started', form: null, dueAt: null, steps: [] },
        reviewMail: true,
      },
    ],
    images: [],
    messages: [],
  });
});

it('makes records that the schema of today reads', () => {
  const [client] = tabsOfAClient.migrate({ clients: [before] }).clients ?? [];
  expect(clientSchema.safeParse(client).success).toBe(true);
});
