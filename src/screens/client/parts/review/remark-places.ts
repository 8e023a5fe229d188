import type { Client } from '../../../../domain/client.ts';
import { permissionTextKey } from '../../../../domain/localized-text.ts';
import { reviewField } from '../../../../domain/review-form.ts';
import { fieldName, PLAIN_PLACES } from '../field-place.ts';

/** Fields of the review form that a remark may point at. */
const FORM_FIELDS = [
  'delivery',
  'testing',
  'platforms',
  'expectedUsers',
  'launchDate',
  'contact',
  'marketingLinks',
].map(reviewField);

/** Every place of a client that a person who plays the reviewer may point at. */
export function remarkPlaces(
  translate: Parameters<typeof fieldName>[0],
  client: Client,
): { value: string; label: string }[] {
  const fields = [
    ...PLAIN_PLACES,
    ...client.permissions.map(({ permission }) => permissionTextKey(permission)),
    ...client.localizations.map(({ locale }) => `localization.${locale}`),
    ...FORM_FIELDS,
  ];
  return fields.map((value) => ({ value, label: fieldName(translate, value) }));
}
