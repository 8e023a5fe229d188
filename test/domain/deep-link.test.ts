import { describe, expect, it } from 'vitest';
import { checkDeepLink, REFUSED_SCHEMES } from '../../src/domain/deep-link.ts';

const codeOf = (uri: string) => checkDeepLink(uri, uri.slice(0, uri.indexOf(':')))?.code;

describe('checkDeepLink', () => {
  it.each([
    'myapp://oauth/callback',
    'com.example.app:/oauth?step=1',
    'myapp://?step=1',
    'a+b-c.1:x',
  ])('accepts %s', (uri) => {
    expect(codeOf(uri)).toBeUndefined();
  });

  it.each([
    ['httpx://cb', 'redirect-uri/scheme-begins-with-http'],
    ['HTTPapp:cb', 'redirect-uri/scheme-begins-with-http'],
    ['myapp://cb#x', 'redirect-uri/fragment'],
    ['myapp://me@host/cb', 'redirect-uri/user-information'],
    ['myapp://*.host/cb', 'redirect-uri/wildcard'],
    ['myapp:', 'redirect-uri/empty-deep-link'],
    ['myapp://', 'redirect-uri/empty-deep-link'],
  ])('%s gives %s', (uri, code) => {
    expect(codeOf(uri)).toBe(code);
  });

  it.each(REFUSED_SCHEMES)('refuses the scheme %s in any capitals', (scheme) => {
    expect(codeOf(`${scheme.toUpperCase()}:x`)).toBe('redirect-uri/refused-scheme');
  });

  it('refuses every scheme of the ruling', () => {
    expect([...REFUSED_SCHEMES].sort()).toEqual(
      'about blob data file filesystem ftp intent javascript mailto sms tel vbscript view-source ws wss'.split(
        ' ',
      ),
    );
  });
});
