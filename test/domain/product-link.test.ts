import { expect, it } from 'vitest';
import { failuresOn } from '../../src/domain/failure-catalog.ts';
import { productLink } from '../../src/domain/product-link.ts';

const CLIENT = { id: 'id', redirectUris: ['https://a.example/back'] };
const ask = (failure: string, redirectUri: string | null = null) =>
  productLink(CLIENT, { state: 'word', redirectUri }, failuresOn([failure]));

it.each([
  ['nothing', 'word', null],
  ['redirect-slash', 'word', 'https://a.example/back/'],
  ['redirect-port', 'word', 'https://a.example:8443/back'],
  ['redirect-scheme', 'word', 'http://a.example/back'],
  ['redirect-case', 'word', 'https://a.example/Back'],
  ['state-left-out', null, null],
])('names under %s the state %s and the redirect URI %s', (failure, state, redirectUri) => {
  expect(ask(failure)).toEqual({ clientId: 'id', state, redirectUri });
});

it('leaves alone what was chosen', () => {
  expect(ask('denied', 'porch://x').redirectUri).toBe('porch://x');
});
