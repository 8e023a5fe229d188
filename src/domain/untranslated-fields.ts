import { isSameLanguage } from './listing.ts';
import type { StoreEntryInput } from './store-entry-input.ts';
import type { Client } from './client.ts';
import type { StoreEntry } from './store-entry.ts';
import { cleanText } from './text-input.ts';

/**
 * Fields whose words are those of another entry in another language: what is still to be
 * translated after an entry was cloned (ours; a hint, never a refusal). The default locale's words
 * are where translations start from. Gives field to the other entry's locale.
 */
export function untranslatedFields(
  input: StoreEntryInput,
  locale: string,
  client: Pick<Client, 'storeEntries' | 'defaultLocale'>,
): ReadonlyMap<string, string> {
  const others = client.storeEntries.filter((entry) => !isSameLanguage(entry.locale, locale));
  const found = new Map<string, string>();
  if (locale === client.defaultLocale) return found;
  const compare = (field: string, typed: string, textOf: (entry: StoreEntry) => string): void => {
    const text = cleanText(typed);
    const twin = others.find((entry) => text !== '' && textOf(entry) === text);
    if (twin !== undefined) found.set(field, twin.locale);
  };
  compare('headline', input.headline, ({ headline }) => headline);
  compare('text', input.text, ({ text }) => text);
  for (const [index, { image, alternative }] of input.images.entries()) {
    compare(`images.${index}.alternative`, alternative, (entry) => {
      const same = entry.images.find((one) => one.image === image);
      return same?.alternative ?? '';
    });
  }
  return found;
}
