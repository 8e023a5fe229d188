import { newClient } from '../../src/domain/new-client.ts';
import type { Client } from '../../src/domain/client.ts';
import type { Developer } from '../../src/domain/developer.ts';
import type { Localization } from '../../src/domain/localization.ts';
import type { Random } from '../../src/shared/random.ts';

const LOCALES = ['en-US', 'nl-NL', 'de-DE', 'fr-FR', 'he-IL'] as const;
const CLIENTS_EACH = 10;
const START = Date.UTC(2024, 0, 1);

/** Words for texts of the length that people write. */
const WORDS =
  'porch light turns on before you come home and off once everybody sleeps it reads whether someone is there'.split(
    ' ',
  );

/** Ids and secrets that are the same in each run. */
function countingRandom(): Random {
  let count = 0;
  return {
    uuid: () => {
      count += 1;
      const digits = count.toString(16).padStart(12, '0');
      return `${digits.slice(4)}-0000-4000-8000-${digits}`;
    },
    text: (length, alphabet) =>
      Array.from({ length }, (_letter, index) =>
        alphabet.charAt((count * 7 + index * 13) % alphabet.length),
      ).join(''),
  };
}

function words(seed: number, count: number): string {
  return Array.from({ length: count }, (_word, index) => WORDS[(seed + index * 5) % WORDS.length])
    .join(' ')
    .concat('.');
}

function aDeveloper(number: number, random: Random): Developer {
  const email = `developer-${number}@example.com`;
  return {
    id: random.uuid(),
    email,
    emailKey: email,
    verifiedAt: START,
    firstName: 'Robin',
    lastName: `Number ${number}`,
    phone: '',
    companyName: `Company ${number}`,
    companyUrl: 'https://company.example',
    country: 'NL',
    companySize: '',
    companyType: '',
    street: '',
    suite: '',
    city: '',
    state: '',
    postalCode: '',
    dismissed: [],
    createdAt: START,
    revision: 1,
  };
}

function localized(number: number, locale: string): Localization {
  const permissionTexts = {
    away: `Light ${number} ${words(number, 9)}`,
    camera: `Light ${number} ${words(number + 3, 9)}`,
    thermostat: `Light ${number} ${words(number + 7, 9)}`,
  };
  const translated = locale === LOCALES[0] ? [] : Object.entries(permissionTexts);
  const basedOn = Object.fromEntries(
    translated.map(([key, text]) => [`permission.${key}`, { locale: 'en-US', text }]),
  );
  return { locale, description: words(number, 30), permissionTexts, basedOn };
}

function aClient(number: number, owner: Developer, random: Random): Client {
  const input = {
    name: `Light ${number}`,
    description: words(number, 30),
    categories: ['lighting'],
    users: '2-50',
    supportUrl: 'https://company.example/support',
    defaultRedirectUri: `https://company.example/callback/${number}`,
    additionalRedirectUris: [`http://localhost:8080/callback/${number}`],
    connectionType: null,
    permissions: [
      { permission: 'away', access: 'read' },
      { permission: 'camera', access: 'read' },
      { permission: 'thermostat', access: 'read' },
    ],
    permissionTexts: { away: 'a', camera: 'b', thermostat: 'c' },
  };
  const client = newClient(input, { owner, now: START + number, random });
  const localizations = LOCALES.map((locale) => localized(number, locale));
  return { ...client, localizations };
}

/** Developers with ten clients each, every one in five languages and about 4 kB of JSON. */
export function generate(developers: number): { developers: Developer[]; clients: Client[] } {
  const random = countingRandom();
  const owners = Array.from({ length: developers }, (_one, index) => aDeveloper(index, random));
  const clients = owners.flatMap((owner, index) =>
    Array.from({ length: CLIENTS_EACH }, (_one, position) =>
      aClient(index * CLIENTS_EACH + position, owner, random),
    ),
  );
  return { developers: owners, clients };
}
