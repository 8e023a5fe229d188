import type { Client } from '../../../src/domain/client.ts';
import type { Localization } from '../../../src/domain/localization.ts';
import { aClient, signedIn, type World } from './world.ts';

const english = aClient(1).localizations[0];
if (english === undefined) throw new Error('A new client has no localization.');
const from = (text: string) => ({ locale: 'en-US', text });

/** One text from former words, one missing. */
const DUTCH: Localization = {
  locale: 'nl-NL',
  description: 'Doet het licht aan voordat u thuiskomt, en uit zodra iedereen slaapt.',
  permissionTexts: { away: 'Porch Light leest of u thuis bent om het licht aan te doen.' },
  basedOn: { description: from('Turns the porch light on before you come home.') },
};

/** Written from right to left, and complete. */
export const HEBREW: Localization = {
  locale: 'he-IL',
  description: 'מדליק את האור במרפסת לפני שחוזרים הביתה, ומכבה אותו כשכולם ישנים.',
  permissionTexts: {
    away: 'Porch Light קורא אם מישהו בבית כדי להדליק את האור.',
    camera: 'Porch Light קורא מתי המצלמה מבחינה בתנועה כדי להאיר את השביל.',
  },
  basedOn: { description: from(english.description) },
};

const FRENCH: Localization = {
  locale: 'fr-CA',
  description: '',
  permissionTexts: {},
  basedOn: {},
};

/** A client in English, Dutch (half done), Hebrew (complete) and French (empty). */
export function localized(changes: Partial<Client> = {}): Client {
  const client = aClient(1);
  return { ...client, localizations: [...client.localizations, DUTCH, HEBREW, FRENCH], ...changes };
}

/** Ada with that client. */
export const LOCALIZED: World = { ...signedIn(), clients: [localized()] };
