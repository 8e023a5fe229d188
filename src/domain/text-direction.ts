/** Scripts written from right to left (CLDR, scriptMetadata). */
const RIGHT_TO_LEFT = new Set(
  (
    'Adlm Arab Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero ' +
    'Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Thaa Yezi'
  ).split(' '),
);

/**
 * The writing direction of a canonical locale. Goes by the likely script, which every engine
 * knows; `Intl.Locale.textInfo` does the same and is missing in some.
 */
export function textDirection(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}
