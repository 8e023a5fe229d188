import { describe, expect, it } from 'vitest';
import { mismatchKind, nearestRedirectUri } from '../../src/domain/nearest-redirect-uri.ts';

describe('the nearest redirect URI', () => {
  const registered = ['https://a.example/callback', 'http://localhost:8080/callback'];

  it('is the one with the fewest other letters', () => {
    expect(nearestRedirectUri(registered, 'http://localhost:80/callback')).toBe(registered[1]);
    expect(nearestRedirectUri(registered, 'https://a.example/callback/')).toBe(registered[0]);
  });

  it('is none where none is registered', () => {
    expect(nearestRedirectUri([], 'https://a.example')).toBeNull();
  });
});

describe('what differs', () => {
  it.each([
    ['https://a.example/cb', 'https://a.example/cb/', 'slash'],
    ['https://a.example/cb', 'https://a.example/Cb', 'case'],
    ['https://a.example/cb', 'http://a.example/cb', 'scheme'],
    ['http://localhost:8080/cb', 'http://localhost/cb', 'port'],
    ['http://localhost:8080/cb', 'http://localhost:8081/cb', 'port'],
    ['https://a.example/cb?x=1', 'https://a.example/cb', 'query'],
    ['https://a.example/cb', ' https://a.example/cb', 'space'],
    ['https://a.example/cb', 'https://b.example/cb', 'other'],
    ['https://a.example/cb', 'http://a.example/cb/', 'other'],
  ])('%s and %s: %s', (uri, asked, kind) => {
    expect(mismatchKind(uri, asked)).toBe(kind);
  });
});
