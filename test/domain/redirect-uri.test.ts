import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRedirectUri } from '../../src/domain/redirect-uri.ts';
import vectors from '../vectors/redirect-uris.json';

const codeOf = (uri: string) => checkRedirectUri(uri)[0]?.code ?? 'accepted';

describe('checkRedirectUri', () => {
  it.each(vectors as [string, boolean, string][])('%j is accepted: %j (%s)', (uri, accepted) => {
    expect(checkRedirectUri(uri).length === 0).toBe(accepted);
  });

  it.each([
    ['', 'accepted'],
    ['   ', 'accepted'],
    ['  https://example.com/cb  ', 'accepted'],
    ['https://example.com/a b', 'redirect-uri/white-space'],
    ['https://exam\u200bple.com/', 'redirect-uri/invisible-character'],
    ['https://example.com/\u0007', 'redirect-uri/invisible-character'],
    ['example.com/cb', 'redirect-uri/no-scheme'],
    ['localhost:3000/cb', 'redirect-uri/no-scheme'],
    ['/cb', 'redirect-uri/no-scheme'],
    [`https://example.com/${'a'.repeat(2063)}`, 'accepted'],
    [`https://example.com/${'a'.repeat(2064)}`, 'redirect-uri/too-long'],
    ['myapp://übung', 'redirect-uri/not-ascii'],
  ])('%j gives %s', (uri, expected) => {
    expect(codeOf(uri)).toBe(expected);
  });

  it.each([
    ['  http://example.com/cb', 'example.com'],
    ['http://127.0.0.1:8080/cb', '127.0.0.1'],
    ['https://user:pass@example.com/', 'user:pass@'],
    ['https://example.com/cb#done', '#done'],
    ['https://*.example.com/cb', '*.example.com'],
    ['http://https://example.com', 'http://'],
    ['http://localhost:99999/cb', ':99999'],
    ['https://example.com/a b', ' '],
    ['javascript:alert(1)', 'javascript'],
    ['https://example.com/%zz', '%zz'],
    ['https:example.com', 'https:'],
  ])('marks the part of %j that offends', (uri, part) => {
    const span = checkRedirectUri(uri)[0]?.span;
    expect(uri.slice(span?.start, span?.end)).toBe(part);
  });

  it('says the same with spaces around', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (uri) => {
        expect(codeOf(`  ${uri}\n`)).toBe(codeOf(uri));
      }),
    );
  });

  it('accepts a web URI only as a browser reads it', () => {
    const host = fc.constantFrom(
      'example.com',
      'localhost',
      'a.b',
      '[::1]',
      '1',
      '0x7f.1',
      'ex_am',
    );
    const rest = fc.constantFrom('', '/', '/cb', '?x=1', ':80/', ':0/', '\\', '/..', '/%41', '//x');
    const scheme = fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/', 'https:///');
    fc.assert(
      fc.property(scheme, host, rest, (before, name, after) => {
        const uri = before + name + after;
        if (codeOf(uri) !== 'accepted') return;
        const url = new URL(uri);
        expect(url.username + url.password + url.hash).toBe('');
        expect(uri.toLowerCase()).toContain(`//${name.toLowerCase()}`);
        expect(url.protocol === 'https:' || url.hostname === 'localhost').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and marks within the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'https://', 'http://localhost', 'app:'),
        fc.string({ unit: 'binary' }),
        (scheme, rest) => {
          const uri = scheme + rest;
          for (const { span } of checkRedirectUri(uri)) {
            expect(span === undefined || (span.start >= 0 && span.end <= uri.length)).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
