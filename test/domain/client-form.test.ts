import { describe, expect, it } from 'vitest';
import {
  checkClientInput,
  checkOverviewInput,
  clientInputSchema,
  emptyClientInput,
} from '../../src/domain/client-form.ts';
import { clientInput } from '../builders/client-input.ts';

const codes = (changes: Parameters<typeof clientInput>[0]) =>
  checkClientInput(clientInput(changes)).map(({ code }) => code);

describe('checkClientInput', () => {
  it('accepts a valid form', () => {
    expect(codes({})).toEqual([]);
  });

  it('tells every problem of an empty form, in its order', () => {
    expect(checkClientInput(emptyClientInput()).map(({ field }) => field)).toEqual([
      'name',
      'description',
      'categories',
      'users',
      'supportUrl',
      'permissions',
    ]);
  });

  it.each([
    [{ name: 'My Nest' }, 'client-name/reserved-word'],
    [{ description: '' }, 'description/required'],
    [{ categories: [] }, 'categories/required'],
    [{ users: '' }, 'users/required'],
    [{ supportUrl: 'x' }, 'support-url/not-a-url'],
    [{ defaultRedirectUri: 'http://example.com' }, 'redirect-uri/plain-http'],
    [{ permissions: [] }, 'permissions/required'],
    [{ permissionTexts: {} }, 'permission-text/required'],
  ])('%j gives %s', (changes, code) => {
    expect(codes(changes)).toEqual([code]);
  });
});

it('leaves the permissions out of the overview', () => {
  expect(checkOverviewInput(clientInput({ permissions: [] }))).toEqual([]);
});

it('reads back what an empty form holds', () => {
  expect(clientInputSchema.parse(emptyClientInput())).toEqual(emptyClientInput());
});
