import { describe, expect, it } from 'vitest';
import { authorizationLink } from '../../src/domain/authorization-link.ts';

const BASE = 'http://localhost:4173/birdhouse/sandbox/';

describe('the authorization link', () => {
  it('carries the client and its word', () => {
    const link = authorizationLink(BASE, { clientId: 'abc', state: 'S', redirectUri: null });
    expect(link).toBe(`${BASE}login/oauth2?client_id=abc&state=S`);
  });

  it('carries a redirect URI so that it arrives letter by letter', () => {
    const redirectUri = 'https://a.example/cb?x=1&y=ä b';
    const link = authorizationLink(BASE, { clientId: 'abc', state: 'a+b', redirectUri });
    const { searchParams } = new URL(link);
    expect(searchParams.get('redirect_uri')).toBe(redirectUri);
    expect(searchParams.get('state')).toBe('a+b');
  });
});
