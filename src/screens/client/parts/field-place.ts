import {
  atField,
  editOverview,
  localization,
  permissions,
  platforms,
  review,
  storeEntries,
} from '../../../app/urls.ts';
import { languageName } from '../../../i18n/format.ts';

type Translate = (key: string, options?: { values: Record<string, string | number> }) => string;

/** The places that a person may point at with a remark, besides permissions and locales. */
export const PLAIN_PLACES = [
  'name',
  'description',
  'categories',
  'users',
  'supportUrl',
  'redirectUris',
  'permissions',
  'platforms',
  'store',
] as const;

const FORM_PLACE = /^review\.(?<field>\w+)(?:\.(?<rest>.+))?$/u;

/** A field's part behind its first word: `away` of `permission.away`; null for another word. */
function partOf(field: string, word: string): string | null {
  return field.startsWith(`${word}.`) ? field.slice(word.length + 1) : null;
}

/** The form of the create form for a field of the overview: rows of redirect URIs are one place. */
function plainPlace(field: string): string {
  return /redirectUri/iu.test(field) ? 'redirectUris' : field;
}

/**
 * The address where a field can be changed; null for one that is no place, such as the whole.
 * Findings, remarks and messages name fields alike (see pre-flight.ts).
 */
export function fieldUrl(clientId: string, field: string): string | null {
  const locale = partOf(field, 'localization');
  if (locale !== null) return localization(clientId, locale);
  if (partOf(field, 'permission') !== null) return atField(permissions(clientId), field);
  if (FORM_PLACE.test(field)) return atField(review(clientId), field);
  const place = plainPlace(field);
  if (!PLAIN_PLACES.some((one) => one === place)) return null;
  if (place === 'permissions') return permissions(clientId);
  if (place === 'platforms') return platforms(clientId);
  if (place === 'store') return storeEntries(clientId);
  const control = place === 'redirectUris' ? 'defaultRedirectUri' : field;
  return atField(editOverview(clientId), control);
}

/** What a field is called in a sentence; empty for one that is no place. */
export function fieldName(translate: Translate, field: string): string {
  const locale = partOf(field, 'localization');
  if (locale !== null) {
    return translate('review.field.localization', { values: { locale: languageName(locale) } });
  }
  const permission = partOf(field, 'permission');
  if (permission !== null) {
    const name = translate(`clientForm.permission.${permission}.name`);
    return translate('review.field.permission', { values: { name } });
  }
  const part = FORM_PLACE.exec(field)?.groups;
  if (part?.field === 'checklist' && part.rest !== undefined) {
    return translate('review.field.form.guideline', { values: { number: part.rest } });
  }
  if (part !== undefined) return translate(`review.field.form.${part.field ?? ''}`);
  const place = plainPlace(field);
  return PLAIN_PLACES.some((one) => one === place) ? translate(`review.field.${place}`) : '';
}
