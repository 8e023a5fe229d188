import { newClient } from '../../../src/domain/new-client.ts';
import type { Client, ClientInput } from '../../../src/domain/client.ts';
import type { Developer } from '../../../src/domain/developer.ts';
import type { Grant } from '../../../src/domain/grant.ts';
import type { Mail } from '../../../src/domain/mail.ts';
import type { Verification } from '../../../src/domain/verification.ts';
import { expiresAt, newVerification } from '../../../src/domain/verification-rules.ts';
import type { Random } from '../../../src/shared/random.ts';
import { DEVELOPER } from '../../../scripts/lib/seed.mjs';

/** Records by table, to be put into a workspace before a page looks at it. */
export type World = Readonly<Record<string, readonly unknown[]>>;

/** A predictable source of ids and secrets, so that pictures of a page stay the same. */
function countingRandom(start: number): Random {
  let count = start;
  return {
    uuid: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
    text: (length, alphabet) =>
      Array.from({ length }, (_letter, index) =>
        alphabet.charAt((start * 31 + index * 17) % alphabet.length),
      ).join(''),
  };
}

/** The id of the client that `aClient` makes with this number. */
export function clientIdOf(number: number): string {
  return countingRandom(number * 1000).uuid();
}

/** A client of Ada's, by number; `input` replaces what the form would hold. */
export function aClient(number: number, input: Partial<ClientInput> = {}): Client {
  const form: ClientInput = {
    name: `Porch Light ${number}`,
    description: 'Turns the porch light on before you come home, and off once everybody sleeps.',
    categories: ['lighting', 'home-automation'],
    users: '2-50',
    supportUrl: 'https://awesomest.example/support',
    defaultRedirectUri: 'https://awesomest.example/callback',
    additionalRedirectUris: ['http://localhost:8080/callback'],
    connectionType: 'cloud-to-cloud',
    permissions: [
      { permission: 'away', access: 'read/write' },
      { permission: 'camera', access: 'read' },
    ],
    permissionTexts: {
      away: 'Porch Light reads whether you are at home to turn on the light.',
      camera: 'Porch Light reads when your camera notices motion to light the path.',
    },
    ...input,
  };
  const random = countingRandom(number * 1000);
  const now = Date.UTC(2024, 0, 3) + number * 3_600_000;
  return newClient(form, { owner: DEVELOPER, now, random });
}

/** As many users who have authorized a client. */
export function grants(client: Client, count: number): Grant[] {
  return Array.from({ length: count }, (_grant, index) => ({
    id: `${client.id}-grant-${index}`,
    clientId: client.id,
    userId: `user-${index}`,
    acceptedVersion: client.version,
    permissions: client.permissions,
    token: null,
    createdAt: client.createdAt,
  }));
}

/** Ada's account, with the address verified or not. */
export function signedIn(developer: Partial<Developer> = {}): World {
  return {
    developers: [{ ...DEVELOPER, ...developer }],
    meta: [{ key: 'currentDeveloperId', value: DEVELOPER.id }],
  };
}

const VERIFICATION = newVerification(DEVELOPER, Date.now(), countingRandom(7));

/** Ada before she has verified her address, with the mail in her inbox. */
export const UNVERIFIED: World = {
  ...signedIn({ verifiedAt: null }),
  verifications: [VERIFICATION],
  mails: [mailOf(VERIFICATION, 'mail-1')],
};
export const TOKEN = VERIFICATION.token;
export const MAIL_ID = 'mail-1';

/** The same, two days too late. */
export const EXPIRED: World = {
  ...UNVERIFIED,
  verifications: [{ ...VERIFICATION, sentAt: Date.now() - 2 * 86_400_000 }],
};

function mailOf(verification: Verification, id: string): Mail {
  return {
    id,
    developerId: verification.developerId,
    to: verification.email,
    code: 'verify-address',
    values: {
      token: verification.token,
      code: verification.code,
      expiresAt: expiresAt(verification),
    },
    sentAt: verification.sentAt,
    readAt: null,
  };
}

const CLIENTS = [
  aClient(1),
  aClient(2, {
    name: 'Weather Vane',
    defaultRedirectUri: '',
    additionalRedirectUris: [],
    connectionType: null,
  }),
  aClient(3, { name: 'A name as long as one may well be when a committee has chosen it at last' }),
  aClient(4, { name: 'Hearth' }),
  aClient(5, { name: 'Käfer & Söhne 🏡' }),
];

/** Ada with clients in each colour of the quota. */
export const BUSY: World = {
  ...signedIn(),
  clients: CLIENTS,
  grants: CLIENTS.flatMap((client, index) => grants(client, [3, 25, 40, 50, 0][index] ?? 0)),
};

/** Ada with as many clients as she may have. */
export const FULL: World = {
  ...signedIn(),
  clients: Array.from({ length: 10 }, (_client, index) => aClient(index + 1)),
};
