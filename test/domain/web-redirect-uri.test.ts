import { describe, expect, it } from 'vitest';
import { checkWebRedirectUri } from '../../src/domain/web-redirect-uri.ts';

const codeOf = (uri: string) => checkWebRedirectUri(uri)?.code ?? 'accepted';

describe('checkWebRedirectUri', () => {
  it.each([
    ['https://example.com', 'accepted'],
    ['https://example.com?x', 'accepted'],
    ['https://example.com:443/', 'accepted'],
    ['https://127.0.0.1/cb', 'accepted'],
    ['https://[2001:db8::1]:8443/cb', 'accepted'],
    ['https://example.com./cb', 'accepted'],
    ['http://localhost:65535', 'accepted'],
    ['https://example.com/cb?next=https://other.example', 'accepted'],
    ['https:example.com', 'redirect-uri/not-written-out'],
    ['https:/example.com', 'redirect-uri/not-written-out'],
    ['https:///example.com', 'redirect-uri/not-written-out'],
    ['https:\\\\example.com', 'redirect-uri/not-written-out'],
    ['https://example.com\\cb', 'redirect-uri/not-written-out'],
    ['http://https://example.com', 'redirect-uri/doubled-scheme'],
    ['https://http:example.com', 'redirect-uri/bad-port'],
    ['https://', 'redirect-uri/no-host'],
    ['https://?x', 'redirect-uri/no-host'],
    ['https://:80/', 'redirect-uri/no-host'],
    ['http://example.com/', 'redirect-uri/plain-http'],
    ['http://127.0.0.1/', 'redirect-uri/not-localhost'],
    ['http://[::1]/', 'redirect-uri/not-localhost'],
    ['http://localhost./', 'redirect-uri/not-localhost'],
    ['http://app.localhost/', 'redirect-uri/not-localhost'],
    ['https://me@example.com/', 'redirect-uri/user-information'],
    ['https://example.com/#', 'redirect-uri/fragment'],
    ['https://ex*mple.com/', 'redirect-uri/wildcard'],
    ['https://exa mple', 'redirect-uri/bad-host'],
    ['https://-a.example/', 'redirect-uri/bad-host'],
    ['https://a..example/', 'redirect-uri/bad-host'],
    ['https://256.1.1.1/', 'redirect-uri/bad-host'],
    ['https://[::g]/', 'redirect-uri/bad-host'],
    ['https://bücher.example/cb', 'redirect-uri/unicode-host'],
    ['https://example.com/bücher', 'redirect-uri/not-ascii'],
    ['https://example.com:0/', 'redirect-uri/bad-port'],
    ['https://example.com:65536/', 'redirect-uri/bad-port'],
    ['https://example.com:/', 'redirect-uri/bad-port'],
    ['https://example.com:80a/', 'redirect-uri/bad-port'],
    ['https://example.com/%', 'redirect-uri/bad-escape'],
    ['https://example.com/%4', 'redirect-uri/bad-escape'],
    ['https://example.com/%25', 'accepted'],
  ])('%s gives %s', (uri, expected) => {
    expect(codeOf(uri)).toBe(expected);
  });

  it('offers the ASCII form of a Unicode host', () => {
    const found = checkWebRedirectUri('https://bücher.example/cb');
    expect(found?.values).toEqual({ host: 'bücher.example', ascii: 'xn--bcher-kva.example' });
  });
});
