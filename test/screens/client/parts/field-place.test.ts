import { expect, it } from 'vitest';
import { fieldName, fieldUrl } from '../../../../src/screens/client/parts/field-place.ts';

const translate = (key: string, options?: { values: Record<string, string | number> }) =>
  [key, ...Object.values(options?.values ?? {})].join(' ');

it.each([
  ['name', '/overview/edit?field=name', 'review.field.name'],
  ['redirectUris', '/overview/edit?field=defaultRedirectUri', 'review.field.redirectUris'],
  [
    'additionalRedirectUris.2',
    '/overview/edit?field=defaultRedirectUri',
    'review.field.redirectUris',
  ],
  ['permissions', '/permissions', 'review.field.permissions'],
  [
    'permission.away',
    '/permissions?field=permission.away',
    'review.field.permission clientForm.permission.away.name',
  ],
  ['platforms', '/platforms', 'review.field.platforms'],
  ['localization.nl-NL', '/localizations/nl-NL', 'review.field.localization Dutch (Netherlands)'],
  ['store', '/store', 'review.field.store'],
  ['review.testing', '/review?field=review.testing', 'review.field.form.testing'],
  ['review.checklist.1.4', '/review?field=review.checklist.1.4', 'review.field.form.guideline 1.4'],
])('%s leads to %s', (field, url, name) => {
  expect(fieldUrl('id', field)).toBe(`#/clients/id${url}`);
  expect(fieldName(translate, field)).toBe(name);
});

it.each(['', 'nowhere', 'javascript:alert(1)'])('%j is no place', (field) => {
  expect(fieldUrl('id', field)).toBeNull();
  expect(fieldName(translate, field)).toBe('');
});
