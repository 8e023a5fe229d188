import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSupportUrl } from '../../src/domain/support-url.ts';

it.each([
  ['https://example.com/help', undefined],
  ['http://example.com', undefined],
  ['http://localhost:8080', undefined],
  ['  https://example.com  ', undefined],
  ['https://bücher.example/hilfe?x=1#y', undefined],
  ['', 'support-url/required'],
  ['  ', 'support-url/required'],
  ['example.com', 'support-url/not-a-url'],
  ['localhost:3000', 'support-url/not-a-url'],
  ['https://exa mple.com', 'support-url/white-space'],
  ['https://exam\u200bple.com', 'support-url/white-space'],
  ['javascript:alert(1)', 'support-url/scheme'],
  ['mailto:ada@example.com', 'support-url/scheme'],
  ['ftp://example.com', 'support-url/scheme'],
  ['https:', 'support-url/no-host'],
  ['https://', 'support-url/no-host'],
  ['https:///help', 'support-url/no-host'],
  ['https://me:x@example.com', 'support-url/user-information'],
  ['https://example.com:99999', 'support-url/not-a-url'],
  ['https://exa\u202emple.com', 'text/bidi-override'],
  [`https://example.com/${'a'.repeat(2100)}`, 'text/too-long'],
])('%j gives %s', (typed, code) => {
  expect(checkSupportUrl(typed)[0]?.code).toBe(code);
});

it('accepts only what is safe to make a link of', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'https:', 'http://'),
      (rest, start) => {
        const typed = start + rest;
        if (checkSupportUrl(typed).length > 0) return;
        expect(['http:', 'https:']).toContain(new URL(typed.trim()).protocol);
      },
    ),
    { numRuns: 2000 },
  );
});
