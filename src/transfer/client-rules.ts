import { checkCategories } from '../domain/category.ts';
import { checkClientName } from '../domain/client-name.ts';
import type { VersionEntry } from '../domain/client-version.ts';
import type { Client } from '../domain/client.ts';
import { foldName } from '../domain/folded-name.ts';
import { LIMITS } from '../domain/limits.ts';
import type { Localization } from '../domain/localization.ts';
import { findAccess, findPermission } from '../domain/permission-catalog.ts';
import type { ChosenPermission } from '../domain/permission.ts';
import { checkPlatformInput } from '../domain/platform-input.ts';
import type { Platform } from '../domain/platform.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { MAX_USER_LIMIT } from '../domain/quota.ts';
import { checkRedirectUris } from '../domain/redirect-uri-list.ts';
import { checkStoreEntryInput } from '../domain/store-entry-input.ts';
import type { StoreEntry } from '../domain/store-entry.ts';
import { checkSupportUrl } from '../domain/support-url.ts';
import type { TextOrigin } from '../domain/text-changes.ts';
import { checkUsersRange } from '../domain/users-range.ts';
import { reviewBreach } from './review-rules.ts';
import {
  checkAtMost,
  checkDifferent,
  checkId,
  checkLocale,
  checkMoment,
  checkStoredText,
  checkUuid,
  checkWhole,
  localeProblem,
  storedTextProblem,
} from './member-rules.ts';
import {
  breach,
  firstBreach,
  firstMemberBreach,
  formBreach,
  within,
  type Breach,
} from './rule-breach.ts';
import { checkSecret } from './secret-rule.ts';

/**
 * The rules of the forms, for a client that comes from anywhere. What the console itself stores
 * keeps them; what it checks only while somebody types, such as twins among texts, is not asked.
 */
export function clientBreach(client: Client): Breach | null {
  return (
    checkUuid(client.id, 'id') ??
    checkId(client.ownerId, 'ownerId') ??
    breach('name', checkClientName(client.name)) ??
    nameKeyBreach(client) ??
    breach('categories', checkCategories(client.categories)) ??
    breach('users', checkUsersRange(client.users)) ??
    breach('supportUrl', checkSupportUrl(client.supportUrl)) ??
    redirectBreach(client.redirectUris) ??
    checkSecret(client.secret, 'secret') ??
    checkWhole(client.userLimit, 'userLimit', { most: MAX_USER_LIMIT }) ??
    checkWhole(client.version, 'version', { least: 1 }) ??
    firstBreach('versions', client.versions, versionBreach) ??
    permissionsBreach(client.permissions) ??
    localizationsBreach(client) ??
    platformsBreach(client.platforms) ??
    storeBreach(client.storeEntries) ??
    within('review', reviewBreach(client.review)) ??
    checkMoment(client.createdAt, 'createdAt') ??
    checkMoment(client.updatedAt, 'updatedAt') ??
    checkWhole(client.revision, 'revision')
  );
}

function nameKeyBreach({ name, nameKey }: Client): Breach | null {
  const expected = foldName(name);
  if (nameKey === expected) return null;
  return breach('nameKey', problem('record/key-differs', { expected }));
}

/** The form has a field for the default and rows for the others; the record has one list. */
function redirectBreach(uris: readonly string[]): Breach | null {
  const [first = '', ...others] = uris;
  const empty = uris.findIndex((uri) => uri.trim() === '');
  if (empty >= 0) return breach(['redirectUris', empty], problem('text/required', {}));
  const [broken] = checkRedirectUris(first, others);
  if (broken === undefined) return null;
  const row = /^additionalRedirectUris\.(?<row>\d+)$/u.exec(broken.field ?? '')?.groups?.row;
  return { path: ['redirectUris', row === undefined ? 0 : Number(row) + 1], broken };
}

function versionBreach({ version, at, users }: VersionEntry): Breach | null {
  return (
    checkWhole(version, 'version', { least: 1 }) ??
    checkMoment(at, 'at') ??
    checkWhole(users, 'users')
  );
}

/** That each chosen permission is one of the console's, with an access it has, and there once. */
export function permissionsBreach(permissions: readonly ChosenPermission[]): Breach | null {
  const member = 'permissions';
  return (
    firstBreach(member, permissions, ({ permission, access, version }) =>
      findAccess(permission, access) === undefined
        ? breach('permission', problem('permissions/unknown', { permission }))
        : checkWhole(version, 'version', { least: 1 }),
    ) ?? checkDifferent(member, permissions, ({ permission }) => permission)
  );
}

function localizationsBreach({ localizations, defaultLocale }: Client): Breach | null {
  const member = 'localizations';
  const found =
    checkAtMost(localizations, member, LIMITS.locales) ??
    firstBreach(member, localizations, localizationBreach) ??
    checkDifferent(member, localizations, ({ locale }) => locale);
  if (found !== null || localizations.some(({ locale }) => locale === defaultLocale)) return found;
  return breach('defaultLocale', problem('record/no-default-locale', { locale: defaultLocale }));
}

function localizationBreach(localization: Localization): Breach | null {
  const { locale, description, permissionTexts, basedOn } = localization;
  return (
    checkLocale(locale, 'locale') ??
    checkStoredText(description, 'description', LIMITS.description) ??
    firstMemberBreach('permissionTexts', permissionTexts, permissionTextProblem) ??
    firstMemberBreach('basedOn', basedOn, originProblem)
  );
}

function permissionTextProblem(permission: string, text: string): Problem | null {
  return findPermission(permission) === undefined
    ? problem('permissions/unknown', { permission })
    : storedTextProblem(text, LIMITS.permissionText);
}

/** The words that a text was written from may be anything: a translator's file brought them. */
function originProblem(key: string, { locale }: TextOrigin): Problem | null {
  const permission = key.startsWith('permission.') ? key.slice('permission.'.length) : '';
  const isText = key === 'description' || findPermission(permission) !== undefined;
  return isText ? localeProblem(locale) : problem('record/bad-code', {});
}

function platformsBreach(platforms: readonly Platform[]): Breach | null {
  const member = 'platforms';
  return (
    checkAtMost(platforms, member, LIMITS.platforms) ??
    firstBreach(
      member,
      platforms,
      (platform) => checkId(platform.id, 'id') ?? formBreach(checkPlatformInput(platform)),
    ) ??
    checkDifferent(member, platforms, ({ id }) => id)
  );
}

function storeBreach(entries: readonly StoreEntry[]): Breach | null {
  const member = 'storeEntries';
  return (
    checkAtMost(entries, member, LIMITS.locales) ??
    firstBreach(
      member,
      entries,
      (entry) =>
        checkLocale(entry.locale, 'locale') ??
        formBreach(checkStoreEntryInput(entry)) ??
        checkMoment(entry.savedAt, 'savedAt') ??
        checkWhole(entry.revision, 'revision'),
    ) ??
    checkDifferent(member, entries, ({ locale }) => locale)
  );
}
