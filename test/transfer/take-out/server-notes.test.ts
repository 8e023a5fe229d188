import { expect, it } from 'vitest';
import {
  nativeNotes,
  permissionsDropped,
  serverNotes,
} from '../../../src/transfer/take-out/server-notes.ts';
import { client } from '../../builders/client.ts';

it.each([
  [[], ['consoleOnly', 'noPinPage']],
  [['porch:a'], ['consoleOnly']],
  [
    ['porch:a', 'porch:b'],
    ['consoleOnly', 'noDefaultRedirect'],
  ],
])('tells with redirect URIs %j: %j', (redirectUris, expected) => {
  expect(serverNotes(client({ redirectUris })).map(({ code }) => code)).toEqual(expected);
});

it('counts the permissions', () => {
  expect(permissionsDropped(client()).values).toEqual({ count: 1 });
});

it.each([
  [['porch:a', 'https://a.example/'], 1],
  [['porch:a'], 0],
  [['https://a.example/'], 0],
])('warns of web addresses of native clients: %j', (redirectUris, count) => {
  expect(nativeNotes({ redirectUris })).toHaveLength(count);
});
