import type { Client } from './client.ts';
import { findLocalization, localizedText, permissionTextKey } from './localized-text.ts';
import { problem, type Problem } from './problem.ts';

type Texts = Pick<Client, 'localizations' | 'permissions'>;

/** The permissions of a client that have no text in a locale. */
export function missingPermissionTexts(client: Texts, locale: string): string[] {
  const localization = findLocalization(client, locale);
  return client.permissions
    .map(({ permission }) => permission)
    .filter((permission) => localizedText(localization, permissionTextKey(permission)) === '');
}

/**
 * Refuses a Store entry in a locale that the client has no localization for, or whose permission
 * texts are not complete [doc: such locales are greyed out]; null when there may be one.
 */
export function checkStoreLocale(client: Texts, locale: string): Problem | null {
  if (findLocalization(client, locale) === undefined) {
    return problem('store-entry/no-localization', { locale });
  }
  const missing = missingPermissionTexts(client, locale).length;
  return missing === 0 ? null : problem('store-entry/texts-missing', { locale, missing });
}
