import { describe, expect, it } from 'vitest';
import {
  checkNativeLoopback,
  findStrayCharacter,
  isHttpLoopback,
} from '../../../src/transfer/take-out/redirect-uri-fit.ts';

describe('findStrayCharacter', () => {
  it.each([
    ["https://a.example/A-z_.~!$&'()*+,;=:@%41/?x=/?&y=[", '['],
    ["https://a.example/A-z_.~!$&'()*+,;=:@%41/?x=/?&y", null],
    ['https://[2001:db8::1]:8080/cb', null],
    ['https://[2001:db8::1]/[cb', '['],
    ['porch://[x]/', '['],
    ['porch:a|b', '|'],
    ['porch:a"b', '"'],
    ['porch:100%', '%'],
    ['porch:%zz', '%'],
    ['porch:a]b', ']'],
    ['porch:a^b', '^'],
    ['porch:a`b', '`'],
    ['porch:{id}', '{'],
    ['porch:a\\b', '\\'],
  ])('%s: %j', (uri, expected) => {
    expect(findStrayCharacter(uri)).toBe(expected);
  });
});

describe('checkNativeLoopback', () => {
  const fieldsOf = (redirectUris: string[]) =>
    checkNativeLoopback({ redirectUris }).map(({ field }) => field);

  it.each([
    [['porch:cb', 'https://localhost/cb'], ['redirectUris.1']],
    [
      ['https://LOCALHOST:8443/cb', 'https://127.0.0.1/', 'porch:cb'],
      ['redirectUris.0', 'redirectUris.1'],
    ],
    [['porch:cb', 'http://localhost/cb'], []],
    [['porch:cb', 'https://localhost.example/cb'], []],
    [['https://localhost/cb'], []],
  ])('%j: %j', (redirectUris, expected) => {
    expect(fieldsOf(redirectUris)).toEqual(expected);
  });
});

it.each([
  ['http://localhost', true],
  ['HTTP://LOCALHOST:8080/cb', true],
  ['http://localhost?x=1', true],
  ['https://localhost/cb', false],
  ['http://localhost.example/', false],
  ['porch://localhost', false],
])('isHttpLoopback %s: %j', (uri, expected) => {
  expect(isHttpLoopback(uri)).toBe(expected);
});
