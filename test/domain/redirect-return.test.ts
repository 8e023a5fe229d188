import { describe, expect, it } from 'vitest';
import { mayFollow, readRedirectReturn, targetOf } from '../../src/domain/redirect-return.ts';

describe('what comes back to a redirect URI', () => {
  it.each([
    ['https://a.example/cb?state=s&code=C', { code: 'C', state: 's', error: '' }],
    ['https://a.example/cb?code=own&state=a%20b&code=C', { code: 'C', state: 'a b', error: '' }],
    ['app:cb?error=access_denied&state=s', { code: '', state: 's', error: 'access_denied' }],
    ['https://a.example/cb', { code: '', state: '', error: '' }],
  ])('%s', (url, read) => {
    expect(readRedirectReturn(url)).toEqual(read);
  });
});

describe('where a browser may be sent', () => {
  it.each([
    ['https://a.example/cb?state=s', 'https://a.example/cb', true],
    ['https://a.example/cb?x=1&state=s', 'https://a.example/cb?x=1', true],
    ['app:cb?state=s', 'app:cb', true],
    ['https://a.example/cb.evil?state=s', 'https://a.example/cb', false],
    ['https://b.example/cb?state=s', 'https://a.example/cb', false],
    ['javascript:alert(1)?state=s', 'javascript:alert(1)', false],
    ['JavaScript:alert(1)?state=s', 'JavaScript:alert(1)', false],
  ])('%s for %s: %s', (answer, redirectUri, may) => {
    expect(mayFollow(answer, redirectUri)).toBe(may);
  });

  it.each([
    ['https://a.example:81/cb', 'a.example:81'],
    ['app:cb', 'app:'],
    ['no address', 'no address'],
  ])('%s goes to %s', (uri, target) => {
    expect(targetOf(uri)).toBe(target);
  });
});
