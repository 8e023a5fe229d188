import type { Client } from './client.ts';
import type { Localization } from './localization.ts';

/** Names one text of a client: its description, or the text of one of its permissions. */
export type TextKey = 'description' | `permission.${string}`;

/** The key of a permission's text. */
export function permissionTextKey(permission: string): TextKey {
  return `permission.${permission}`;
}

/** The texts a client has in each locale, in the order of the console. */
export function textKeysOf(client: Pick<Client, 'permissions'>): TextKey[] {
  return [
    'description',
    ...client.permissions.map(({ permission }) => permissionTextKey(permission)),
  ];
}

/** The text for a key; empty when there is none. */
export function localizedText(localization: Localization | undefined, key: TextKey): string {
  if (localization === undefined) return '';
  if (key === 'description') return localization.description;
  const permission = key.slice('permission.'.length);
  const texts = localization.permissionTexts;
  return Object.hasOwn(texts, permission) ? (texts[permission] ?? '') : '';
}

/** The localization with another text for a key. An empty permission text is not kept. */
export function withLocalizedText(
  localization: Localization,
  key: TextKey,
  text: string,
): Localization {
  if (key === 'description') return { ...localization, description: text };
  const permission = key.slice('permission.'.length);
  const others = Object.entries(localization.permissionTexts).filter(([id]) => id !== permission);
  const kept = text === '' ? others : [...others, [permission, text] as const];
  return { ...localization, permissionTexts: Object.fromEntries(kept) };
}

/** Finds a client's texts in one locale. */
export function findLocalization(
  client: Pick<Client, 'localizations'>,
  locale: string,
): Localization | undefined {
  return client.localizations.find((one) => one.locale === locale);
}

/** What a reader of `locale` is shown for a key: the text, or that of the default locale (ours). */
export function textForReader(
  client: Pick<Client, 'localizations' | 'defaultLocale'>,
  locale: string,
  key: TextKey,
): { readonly text: string; readonly locale: string; readonly isFallback: boolean } {
  const own = localizedText(findLocalization(client, locale), key);
  if (own !== '') return { text: own, locale, isFallback: false };
  const text = localizedText(findLocalization(client, client.defaultLocale), key);
  return { text, locale: client.defaultLocale, isFallback: locale !== client.defaultLocale };
}
