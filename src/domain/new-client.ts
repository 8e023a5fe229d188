import type { Random } from '../shared/random.ts';
import { foldName } from './folded-name.ts';
import { firstVersion } from './client-version.ts';
import type { Client, ClientInput, OverviewInput } from './client.ts';
import { newClientId, newClientSecret } from './credentials.ts';
import type { Developer } from './developer.ts';
import type { Localization } from './localization.ts';
import { choosePermissions, choosePermissionTexts } from './permission-choice.ts';
import { STARTING_USER_LIMIT } from './quota.ts';
import { listRedirectUris } from './redirect-uri-list.ts';
import { untouchedReview } from './review.ts';
import { cleanText } from './text-input.ts';

/** New clients start with English texts [doc: seen as English | en-US (Default)]. */
const FIRST_LOCALE = 'en-US';

/** Whose client it is, and the address that its version history names. */
type Owner = Pick<Developer, 'id' | 'email'>;

/** What the overview's fields make of a client record. The input must have been checked. */
export function overviewParts(
  input: OverviewInput,
): Pick<
  Client,
  'name' | 'nameKey' | 'categories' | 'users' | 'supportUrl' | 'redirectUris' | 'connectionType'
> {
  return {
    name: cleanText(input.name),
    nameKey: foldName(input.name),
    categories: [...input.categories],
    users: input.users,
    supportUrl: input.supportUrl.trim(),
    redirectUris: listRedirectUris(input.defaultRedirectUri, input.additionalRedirectUris),
    connectionType: input.connectionType,
  };
}

/**
 * A new client from a checked form: its own ID and secret, version 1 [doc], 50 users at most [doc],
 * texts in the first locale, review not started. `now` in ms.
 */
export function newClient(
  input: ClientInput,
  { owner, now, random }: { owner: Owner; now: number; random: Random },
): Client {
  return {
    id: newClientId(random),
    ownerId: owner.id,
    ...overviewParts(input),
    secret: newClientSecret(random),
    version: 1,
    versions: [firstVersion(now, owner.email)],
    userLimit: STARTING_USER_LIMIT,
    permissions: choosePermissions(input.permissions),
    defaultLocale: FIRST_LOCALE,
    localizations: [
      {
        locale: FIRST_LOCALE,
        description: cleanText(input.description),
        permissionTexts: choosePermissionTexts(input.permissions, input.permissionTexts),
        basedOn: {},
      },
    ],
    platforms: [],
    storeEntries: [],
    review: untouchedReview(),
    reviewMail: true,
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
}

/** A copy of a client under another checked name: new credentials, version 1, no users (ours). */
export function duplicateOf(
  client: Client,
  name: string,
  { owner, now, random }: { owner: Owner; now: number; random: Random },
): Client {
  return {
    ...client,
    id: newClientId(random),
    secret: newClientSecret(random),
    name: cleanText(name),
    nameKey: foldName(name),
    version: 1,
    versions: [firstVersion(now, owner.email)],
    userLimit: STARTING_USER_LIMIT,
    review: untouchedReview(),
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
}

/** The texts of a client's default locale. */
export function defaultLocalization(client: Client): Localization {
  return (
    client.localizations.find((one) => one.locale === client.defaultLocale) ?? {
      locale: client.defaultLocale,
      description: '',
      permissionTexts: {},
      basedOn: {},
    }
  );
}

/** The overview's edit form, filled from a client. */
export function overviewInputOf(client: Client): OverviewInput {
  const [defaultRedirectUri = '', ...additionalRedirectUris] = client.redirectUris;
  return {
    name: client.name,
    description: defaultLocalization(client).description,
    categories: client.categories,
    users: client.users,
    supportUrl: client.supportUrl,
    defaultRedirectUri,
    additionalRedirectUris,
    connectionType: client.connectionType,
  };
}
