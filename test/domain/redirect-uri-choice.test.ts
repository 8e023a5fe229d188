import { expect, it } from 'vitest';
import { chooseRedirectUri } from '../../src/domain/redirect-uri-choice.ts';

const redirectUris = ['https://a.example/', 'https://a.example/b', 'JavaScript:alert(1)'];

it.each([
  [redirectUris, null, 'https://a.example/'],
  [redirectUris, 'https://a.example/b', 'https://a.example/b'],
  [redirectUris, 'https://a.example/b/', undefined],
  [redirectUris, 'https://A.example/b', undefined],
  [redirectUris, '', undefined],
  [redirectUris, 'JavaScript:alert(1)', undefined],
  [['javascript:alert(1)'], null, undefined],
  [[], null, null],
  [[], 'https://a.example/', undefined],
])('of %j, asked for %j: %j', (uris, asked, chosen) => {
  expect(chooseRedirectUri({ redirectUris: uris }, asked)).toBe(chosen);
});
