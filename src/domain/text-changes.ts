import type { Client } from './client.ts';
import { checkDescription } from './description.ts';
import type { Localization } from './localization.ts';
import { localizedText, withLocalizedText, type TextKey } from './localized-text.ts';
import { checkPermissionText } from './permission-choice.ts';
import { atField, problem, type Problem } from './problem.ts';
import { cleanText } from './text-input.ts';

/** The words that a text was written from. */
export type TextOrigin = Localization['basedOn'][string];

/** A changed text of one locale, as typed. */
export interface TextChange {
  readonly key: TextKey;
  /** The stored text that the change started from. */
  readonly base: string;
  readonly text: string;
  readonly basedOn: TextOrigin | null;
  /** Replaces the stored text, whatever became of it since. */
  readonly overwrite?: boolean;
}

/**
 * The localization with the changes made. What was emptied is missing, and has no origin; nor have
 * the texts of the default locale, which others are written from.
 */
export function withTextChanges(
  localization: Localization,
  changes: readonly Pick<TextChange, 'key' | 'text' | 'basedOn'>[],
  isDefault: boolean,
): Localization {
  return changes.reduce((before, { key, text, basedOn }) => {
    const clean = cleanText(text);
    const others = Object.entries(before.basedOn).filter(([name]) => name !== key);
    const keeps = clean !== '' && basedOn !== null && !isDefault;
    return {
      ...withLocalizedText(before, key, clean),
      basedOn: Object.fromEntries(keeps ? [...others, [key, basedOn]] : others),
    };
  }, localization);
}

/**
 * Checks the changed texts of a locale by the rules of the forms, beside those that stay. Empty is
 * refused in the default locale only; elsewhere the text is missing then (ours). Each problem's
 * field is the text's key.
 */
export function checkTextChanges(
  client: Pick<Client, 'permissions' | 'defaultLocale'>,
  localization: Localization,
  changes: readonly Pick<TextChange, 'key' | 'text' | 'basedOn'>[],
): Problem[] {
  const isDefault = localization.locale === client.defaultLocale;
  const ids = client.permissions.map(({ permission }) => permission);
  const after = withTextChanges(localization, changes, isDefault).permissionTexts;
  const typed = new Map(changes.map(({ key, text }) => [key, text]));
  const texts = Object.fromEntries(
    ids.map((id) => [id, typed.get(`permission.${id}`) ?? after[id] ?? '']),
  );
  return changes.flatMap(({ key, text }) => {
    if (cleanText(text) === '' && !isDefault) return [];
    const found =
      key === 'description'
        ? checkDescription(text)
        : checkPermissionText(key.slice('permission.'.length), texts, ids);
    return found.map((one) => atField(one, key));
  });
}

/**
 * Finds the changes that would replace what was saved meanwhile (ours): the stored text is neither
 * the one they started from nor the one they would write. Gives text/changed-elsewhere.
 */
export function checkTextBases(
  localization: Localization | undefined,
  changes: readonly TextChange[],
): Problem[] {
  return changes.flatMap(({ key, base, text, overwrite }) => {
    const theirs = localizedText(localization, key);
    if (overwrite === true || theirs === base || theirs === cleanText(text)) return [];
    return [problem('text/changed-elsewhere', { theirs }, { field: key })];
  });
}
