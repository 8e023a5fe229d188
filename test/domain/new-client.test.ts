import { describe, expect, it } from 'vitest';
import { clientSchema } from '../../src/domain/client.ts';
import {
  defaultLocalization,
  duplicateOf,
  newClient,
  overviewInputOf,
  overviewParts,
} from '../../src/domain/new-client.ts';
import { client } from '../builders/client.ts';
import { clientInput } from '../builders/client-input.ts';
import { countingRandom } from '../builders/random.ts';

const OWNER = { id: 'owner', email: 'ada@example.com' };

describe('newClient', () => {
  const made = newClient(clientInput({ name: '  Birdbath  Thermo ' }), {
    owner: OWNER,
    now: 7,
    random: countingRandom(),
  });

  it('begins at version 1 with 50 users, its review not started', () => {
    expect(made).toMatchObject({
      version: 1,
      userLimit: 50,
      versions: [
        { version: 1, at: 7, by: 'ada@example.com', changes: [], notice: false, users: 0 },
      ],
      review: { state: 'not-started', form: null, dueAt: null, steps: [] },
      platforms: [],
      storeEntries: [],
      reviewMail: true,
      createdAt: 7,
      nameKey: 'birdbath thermo',
      defaultLocale: 'en-US',
    });
  });

  it('keeps its texts in the default localization', () => {
    expect(defaultLocalization(made)).toEqual({
      locale: 'en-US',
      description: 'Warms the bath before the birds come.',
      permissionTexts: { thermostat: 'Birdbath Thermo reads the temperature to show it.' },
      basedOn: {},
    });
  });

  it('is a client by the schema', () => {
    expect(clientSchema.parse(made)).toEqual(made);
  });
});

it('copies with new credentials, at version 1, without an approved quota', () => {
  const original = client({ version: 4, userLimit: 1000 });
  const copy = duplicateOf(original, ' Other ', {
    owner: OWNER,
    now: 9,
    random: { uuid: () => 'new-id', text: () => 'new-secret' },
  });
  expect(copy).toEqual({
    ...original,
    id: 'new-id',
    secret: 'new-secret',
    name: 'Other',
    nameKey: 'other',
    version: 1,
    versions: [{ version: 1, at: 9, by: 'ada@example.com', changes: [], notice: false, users: 0 }],
    userLimit: 50,
    createdAt: 9,
    updatedAt: 9,
    revision: 1,
  });
});

it('fills the edit form with what is stored, and back', () => {
  const stored = client({ redirectUris: ['https://a.example', 'app:/x'] });
  const input = overviewInputOf(stored);
  expect(input).toMatchObject({
    defaultRedirectUri: 'https://a.example',
    additionalRedirectUris: ['app:/x'],
  });
  expect({ ...stored, ...overviewParts(input) }).toEqual(stored);
});

it('answers with empty texts when the default localization is missing', () => {
  expect(defaultLocalization(client({ localizations: [] })).description).toBe('');
});
