import { readLocaleTag } from '../../domain/locale-tag.ts';
import { checkCountry, checkTimeZone } from '../../domain/structure-input.ts';

/** Where a first home stands, and what is read there. */
export interface Here {
  readonly locale: string;
  readonly countryCode: string;
  readonly timeZone: string;
}

/** Where this browser says that it is; where it says nothing that makes sense, California (ours). */
export function here(languages: readonly string[] = navigator.languages): Here {
  const read = readLocaleTag(languages[0] ?? '');
  const locale = read.ok ? read.value : 'en-US';
  const region = new Intl.Locale(locale).maximize().region ?? '';
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    locale,
    countryCode: checkCountry(region).length === 0 ? region : 'US',
    timeZone: checkTimeZone(timeZone).length === 0 ? timeZone : 'America/Los_Angeles',
  };
}
