import { createHash } from 'node:crypto';
import type { Client } from '../../../src/domain/client.ts';
import { checkImageFile } from '../../../src/domain/image-file.ts';
import type { StoreEntry } from '../../../src/domain/store-entry.ts';
import { approved, imageBytes, storeEntry } from '../../builders/store-entry.ts';
import { aClient, signedIn, type World } from './world.ts';

/** An image of test/fixtures/images as a record; its bytes travel to the page as base64. */
function imageRecord(name: string) {
  const bytes = imageBytes(name);
  const checked = checkImageFile(bytes, name);
  if (!checked.ok) throw new Error(checked.error.code);
  const content = { $blob: Buffer.from(bytes).toString('base64'), type: checked.value.type };
  const id = createHash('sha256').update(bytes).digest('hex');
  return { id, ...checked.value, content, addedAt: Date.UTC(2024, 0, 4) };
}

const [EVENING, DAY, MORNING] = ['evening.png', 'day.jpg', 'morning.webp'].map(imageRecord);
const SHOWN = {
  evening: { image: EVENING?.id ?? '', alternative: 'A house at dusk with its porch light on' },
  day: { image: DAY?.id ?? '', alternative: 'The same house in daylight, the light off' },
  morning: { image: MORNING?.id ?? '', alternative: 'A house in the morning sun' },
};

/** A client's texts in another locale; without permission texts it may have no Store entry. */
export function localized(client: Client, locale: string, isComplete = true): Client {
  const [first] = client.localizations;
  if (first === undefined) throw new Error('A client has a localization.');
  const permissionTexts = isComplete ? first.permissionTexts : {};
  return {
    ...client,
    localizations: [...client.localizations, { ...first, locale, permissionTexts }],
  };
}

const ENGLISH = storeEntry('en-US', {
  headline: 'Come home to a lit porch',
  text: 'Porch Light turns itself on before you reach for the key, and off once everybody sleeps.\n\nIt works with the thermostat that knows whether you are away, and with the camera that sees you coming.',
  images: [SHOWN.evening, SHOWN.day, SHOWN.morning],
  videoUrl: 'https://awesomest.example/film',
  countries: ['AT', 'BE', 'CA', 'CH', 'DE', 'ES', 'FR', 'GB', 'IE', 'IT', 'NL', 'US'],
  savedAt: Date.UTC(2024, 0, 5),
});
const HEBREW = storeEntry('he-IL', {
  headline: 'האור שמחכה לך בבית',
  text: 'האור נדלק לפני שמוציאים את המפתח.',
  images: [SHOWN.evening],
  countries: ['IL'],
  savedAt: Date.UTC(2024, 0, 6),
});

const withEntries = (client: Client, ...storeEntries: StoreEntry[]): Client => ({
  ...client,
  storeEntries,
});

/** Porch Light with a further locale that is ready, and one whose texts are missing. */
const PRESENTED = localized(localized(aClient(1), 'nl-NL'), 'de-DE', false);

const IMAGES = [EVENING, DAY, MORNING];

/** A client that nothing is presented of yet. */
export const NO_ENTRY: World = { ...signedIn(), clients: [PRESENTED] };

/** A client with entries that wait, one of them right to left. */
export const WAITING: World = {
  ...signedIn(),
  clients: [withEntries(localized(PRESENTED, 'he-IL'), ENGLISH, HEBREW)],
  images: IMAGES,
};

const shelf = (number: number, name: string, categories: string[], entry: Partial<StoreEntry>) =>
  approved(withEntries(aClient(number, { name, categories }), { ...ENGLISH, ...entry }));

/** A workspace in which several products are published. */
export const MARKET: World = {
  ...signedIn(),
  clients: [
    approved(withEntries(localized(PRESENTED, 'he-IL'), ENGLISH, HEBREW)),
    shelf(2, 'Weather Vane', ['sensors'], {
      headline: 'The wind, in a word',
      text: 'Tells which way the wind blows.',
      images: [SHOWN.day],
      countries: ['NL'],
    }),
    shelf(3, 'Hearth', ['hvac', 'energy'], {
      headline: 'Warm when you wake',
      images: [SHOWN.morning],
    }),
    shelf(4, 'Käfer & Söhne 🏡', ['home-automation'], {
      locale: 'de-DE',
      headline: 'Die Tür, die „Willkommen“ sagt',
      text: 'Für alle, die ohne Schlüssel unterwegs sind.',
      images: [],
    }),
  ],
  images: IMAGES,
};
