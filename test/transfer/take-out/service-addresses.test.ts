import { expect, it } from 'vitest';
import { addressesAt, checkBaseAddress } from '../../../src/transfer/take-out/service-addresses.ts';

it.each([
  ['http://localhost:4810', 'http://localhost:4810'],
  [' https://Bücher.example/api/ ', 'https://xn--bcher-kva.example/api'],
  ['HTTPS://a.example:443//', 'https://a.example'],
  ['http://[::1]:8080/x', 'http://[::1]:8080/x'],
])('%s is %s', (typed, value) => {
  expect(checkBaseAddress(typed)).toEqual({ ok: true, value });
});

it.each([
  ['', 'take-out/base-required', {}],
  ['  ', 'take-out/base-required', {}],
  ['localhost:4810', 'take-out/base-not-web', {}],
  ['ftp://a.example', 'take-out/base-not-web', {}],
  ['javascript:alert(1)', 'take-out/base-not-web', {}],
  ['https:a.example', 'take-out/base-not-web', {}],
  ['https://', 'take-out/base-not-web', {}],
  ['https://a b.example', 'take-out/base-not-web', {}],
  ['https://a.example?x=1#y', 'take-out/base-extra', { part: '?x=1#y' }],
  ['https://a.example/#', 'take-out/base-extra', { part: '#' }],
  ['https://ada:pw@a.example/', 'take-out/base-extra', { part: 'ada:pw@' }],
])('%j is refused: %s', (typed, code, values) => {
  const error = { code, values, field: 'base' };
  expect(checkBaseAddress(typed)).toEqual({ ok: false, error });
});

it('puts the paths of the service behind the base', () => {
  expect(addressesAt('http://localhost:4810/x')).toEqual({
    authorization: 'http://localhost:4810/x/login/oauth2',
    token: 'http://localhost:4810/x/oauth2/access_token',
    api: 'http://localhost:4810/x',
    areRetired: false,
  });
});
