import type { TextKey } from '../../../../domain/localized-text.ts';

/** What a text is called on screen: the description, or the permission it belongs to. */
export function textName(translate: (key: string) => string, key: TextKey): string {
  if (key === 'description') return translate('localizations.text.description');
  return translate(`clientForm.permission.${key.slice('permission.'.length)}.name`);
}
