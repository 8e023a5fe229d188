import { expect, it } from 'vitest';
import { authorizationUrl } from '../../src/domain/authorization-url.ts';

it('ends in the placeholder', () => {
  expect(authorizationUrl('5a7c')).toBe(
    'https://home.nest.com/login/oauth2?client_id=5a7c&state=STATE',
  );
});

it('cannot be broken out of', () => {
  expect(new URL(authorizationUrl('a&b=c')).searchParams.get('client_id')).toBe('a&b=c');
});
