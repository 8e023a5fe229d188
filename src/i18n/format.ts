import { chosenLanguage } from './language.ts';

/** The tag that Intl gets: a pseudo-language formats like the language it stands for. */
function intlTag(): string {
  const language = chosenLanguage();
  if (language === 'en-XA') return 'en';
  return language === 'ar-XB' ? 'he' : language;
}

/** A moment (ms) as date and time of the reader's zone. */
export function formatDateTime(moment: number): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(intlTag(), style).format(moment);
}

/** A calendar day, given as YYYY-MM-DD. */
export function formatDay(day: string): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(intlTag(), style).format(Date.parse(`${day}T00:00:00Z`));
}

/** A stretch of time (ms) in hours, minutes and seconds, without those that lead with zero. */
export function formatTimeLeft(duration: number): string {
  const seconds = Math.max(0, Math.ceil(duration / 1000));
  const all = [
    { unit: 'hour', value: Math.floor(seconds / 3600) },
    { unit: 'minute', value: Math.floor(seconds / 60) % 60 },
    { unit: 'second', value: seconds % 60 },
  ];
  const first = all.findIndex(({ value }) => value > 0);
  const parts = all
    .slice(first < 0 ? 2 : first)
    .map(({ unit, value }) =>
      new Intl.NumberFormat(intlTag(), { style: 'unit', unit, unitDisplay: 'short' }).format(value),
    );
  return new Intl.ListFormat(intlTag(), { type: 'unit', style: 'short' }).format(parts);
}

/** A moment (ms) as a date of the reader's zone. */
export function formatDate(moment: number): string {
  return new Intl.DateTimeFormat(intlTag(), { dateStyle: 'long' }).format(moment);
}

/** A moment (ms) as a time of day of the reader's zone, or of another. */
export function formatTime(moment: number, timeZone?: string): string {
  return new Intl.DateTimeFormat(intlTag(), { timeStyle: 'short', timeZone }).format(moment);
}

/** A number in the reader's language. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(intlTag()).format(value);
}

/** A country's name for an ISO 3166-1 code. */
export function regionName(code: string): string {
  return new Intl.DisplayNames(intlTag(), { type: 'region' }).of(code) ?? code;
}

/** A language's name for a BCP 47 tag. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(intlTag(), { type: 'language' }).of(tag) ?? tag;
}

/** The language of a locale without its region, such as English for `en-US`. */
export function languageOnlyName(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  return languageName(script === undefined ? language : `${language}-${script}`);
}

/**
 * A function that names locales with their regions, such as English (United Kingdom). It gives
 * null for a language that has no name in the reader's language.
 */
export function localeNamer(): (tag: string) => string | null {
  const style = { type: 'language', languageDisplay: 'standard', fallback: 'none' } as const;
  const names = new Intl.DisplayNames(intlTag(), style);
  return (tag) => names.of(tag) ?? null;
}

/** Several things in one sentence, such as "one, two, and three". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(intlTag()).format(items);
}

/** Compares two texts as the reader's language sorts them. */
export function compareTexts(one: string, other: string): number {
  return new Intl.Collator(intlTag()).compare(one, other);
}

/** A size in bytes, in the unit that reads best. */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const style = { style: 'unit', unit: units[unit] ?? 'byte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(intlTag(), style).format(value);
}

/** A stretch of time (ms, at least a minute) in weeks, days, hours and minutes, without zeros. */
export function formatDuration(duration: number): string {
  const minutes = Math.round(duration / 60_000);
  const parts = [
    { unit: 'week', value: Math.floor(minutes / 10_080) },
    { unit: 'day', value: Math.floor(minutes / 1440) % 7 },
    { unit: 'hour', value: Math.floor(minutes / 60) % 24 },
    { unit: 'minute', value: minutes % 60 },
  ]
    .filter(({ value }) => value > 0)
    .map(({ unit, value }) =>
      new Intl.NumberFormat(intlTag(), { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    );
  return new Intl.ListFormat(intlTag(), { type: 'conjunction' }).format(parts);
}

/** A moment (ms) as a time of day of the reader's zone, to the second. */
export function formatTimeToSecond(moment: number): string {
  return new Intl.DateTimeFormat(intlTag(), { timeStyle: 'medium' }).format(moment);
}
