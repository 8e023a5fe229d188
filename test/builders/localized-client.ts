import type { Client } from '../../src/domain/client.ts';
import type { Localization } from '../../src/domain/localization.ts';
import { client } from './client.ts';

/** The texts of one locale. */
export function localization(locale: string, changes: Partial<Localization> = {}): Localization {
  return { locale, description: '', permissionTexts: {}, basedOn: {}, ...changes };
}

/** A client that asks for `away` and `camera`, complete in English, with more locales as given. */
export function localizedClient(others: readonly Localization[], changes: Partial<Client> = {}) {
  const english = localization('en-US', {
    description: 'A warm bath.',
    permissionTexts: { away: 'Reads who is at home.', camera: 'Reads who is there.' },
  });
  return client({
    permissions: [
      { permission: 'away', access: 'read', version: 1 },
      { permission: 'camera', access: 'read', version: 1 },
    ],
    localizations: [english, ...others],
    ...changes,
  });
}
