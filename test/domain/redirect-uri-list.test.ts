import { describe, expect, it } from 'vitest';
import { checkRedirectUris, listRedirectUris } from '../../src/domain/redirect-uri-list.ts';

const found = (defaultUri: string, additional: string[]) =>
  checkRedirectUris(defaultUri, additional).map(({ code, field }) => [code, field]);
const uri = (number: number) => `https://example.com/${String(number)}`;

describe('checkRedirectUris', () => {
  it('accepts none: PIN-based', () => {
    expect(found('', ['', ' '])).toEqual([]);
  });

  it('accepts ten in all and refuses the eleventh', () => {
    const nine = Array.from({ length: 9 }, (_, index) => uri(index));
    expect(found(uri(99), nine)).toEqual([]);
    expect(found(uri(99), [...nine, uri(9)])).toEqual([
      ['redirect-uri/too-many', 'additionalRedirectUris.9'],
    ]);
  });

  it('wants a default beside an additional one', () => {
    expect(found(' ', [uri(1)])).toEqual([['redirect-uri/default-required', 'defaultRedirectUri']]);
  });

  it('compares by code point after trimming', () => {
    expect(found(uri(1), [` ${uri(1)} `, `${uri(1)}/`])).toEqual([
      ['redirect-uri/duplicate', 'additionalRedirectUris.0'],
    ]);
  });

  it('tells each problem at its own field', () => {
    expect(found('http://example.com', ['https://a#b'])).toEqual([
      ['redirect-uri/plain-http', 'defaultRedirectUri'],
      ['redirect-uri/fragment', 'additionalRedirectUris.0'],
    ]);
  });
});

it('stores the URIs trimmed, the default first, without empty rows', () => {
  expect(listRedirectUris(' https://a.example ', ['', ' app:/x'])).toEqual([
    'https://a.example',
    'app:/x',
  ]);
});
