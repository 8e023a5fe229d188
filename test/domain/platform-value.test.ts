import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PlatformValueType } from '../../src/domain/platform-catalog.ts';
import {
  checkPlatformValue,
  packageOfPlayLink,
  platformValueKey,
} from '../../src/domain/platform-value.ts';

const PLAY = 'https://play.google.com/store/apps/details';

it.each<[PlatformValueType, string, string | undefined]>([
  ['app-store-link', 'https://apps.apple.com/gb/app/porch-light/id123456789', undefined],
  ['app-store-link', 'https://itunes.apple.com/app/id1/', undefined],
  ['app-store-link', ' https://apps.apple.com/app/id1?mt=8 ', undefined],
  ['app-store-link', 'https://apps.apple.com/gb/developer/ada', 'platform/no-product-in-link'],
  ['app-store-link', 'https://apps.apple.com.evil.example/app/id1', 'platform/wrong-store'],
  ['app-store-link', `${PLAY}?id=a.b`, 'platform/wrong-store'],
  ['app-store-link', 'apps.apple.com/app/id1', 'support-url/not-a-url'],
  ['app-store-link', 'javascript:alert(1)', 'support-url/scheme'],
  ['play-store-link', `${PLAY}?id=com.example.app&hl=en`, undefined],
  ['play-store-link', PLAY, 'platform/no-product-in-link'],
  ['play-store-link', `${PLAY}?id=`, 'platform/no-product-in-link'],
  ['play-store-link', 'https://play.google.com/store/apps/dev?id=1', 'platform/no-product-in-link'],
  ['play-store-link', 'https://apps.apple.com/app/id1', 'platform/wrong-store'],
  ['microsoft-store-link', 'https://apps.microsoft.com/detail/9nblggh4nns1?hl=en', undefined],
  ['microsoft-store-link', 'https://apps.microsoft.com/home', 'platform/no-product-in-link'],
  ['microsoft-store-link', 'https://www.microsoft.com/store', 'platform/wrong-store'],
  ['web-address', 'http://localhost:8080/app', undefined],
  ['web-address', 'https://me@example.com', 'support-url/user-information'],
  ['web-address', '<script>alert(1)</script>', 'support-url/not-a-url'],
  ['web-address', `https://example.com/${'a'.repeat(10_000)}`, 'text/too-long'],
  ['bundle-id', 'com.example.My-App', undefined],
  ['bundle-id', ' com.example.app ', undefined],
  ['bundle-id', 'example', 'platform/identifier-without-dot'],
  ['bundle-id', 'com..app', 'platform/empty-part'],
  ['bundle-id', 'com.example.', 'platform/empty-part'],
  ['bundle-id', 'com.example.my_app', 'platform/bad-bundle-id'],
  ['bundle-id', 'com.exa\u202emple.app', 'text/bidi-override'],
  ['package-name', 'com.example.my_app2', undefined],
  ['package-name', 'com.example.2app', 'platform/bad-package-name'],
  ['package-name', 'com.example.my-app', 'platform/bad-package-name'],
  ['application-id', 'org.example.My-App', undefined],
  ['application-id', 'org.7zip.App', 'platform/bad-application-id'],
  ['application-id', 'Häuschen.App', 'platform/bad-application-id'],
  ['product-name', 'Porch Lamp 3 🏡 <b>', undefined],
  ['product-name', 'a'.repeat(61), 'text/too-long'],
  ['product-name', 'two\nlines', 'text/control-character'],
])('%s: %j gives %s', (type, typed, code) => {
  expect(checkPlatformValue(type, typed)?.code).toBe(code);
});

it('marks the part that offends', () => {
  const found = checkPlatformValue('package-name', '  com.example.2app');
  expect(found?.span).toEqual({ start: 14, end: 18 });
});

it('accepts only links that are safe to follow, of the store they claim', () => {
  const types = ['app-store-link', 'play-store-link', 'microsoft-store-link'] as const;
  const hosts = ['apps.apple.com', 'play.google.com', 'apps.microsoft.com', 'x.example'];
  fc.assert(
    fc.property(
      fc.constantFrom(...types),
      fc.constantFrom('https://', 'http://', 'data:', '//'),
      fc.constantFrom(...hosts),
      fc.string({ unit: 'binary' }),
      (type, scheme, host, rest) => {
        const typed = scheme + host + rest;
        if (checkPlatformValue(type, typed) !== null) return;
        expect(['http:', 'https:']).toContain(new URL(typed).protocol);
        expect(new URL(typed).hostname).toBe(hosts[types.indexOf(type)]);
      },
    ),
  );
});

it('reads the package from a Play Store link', () => {
  expect(packageOfPlayLink(` ${PLAY}?hl=en&id=com.example.app `)).toBe('com.example.app');
  expect(packageOfPlayLink('https://example.com/?id=com.example.app')).toBeNull();
  expect(packageOfPlayLink('no link')).toBeNull();
});

it.each<[PlatformValueType, string, string, boolean]>([
  ['product-name', 'Porch  Lamp', 'porch lamp', true],
  ['bundle-id', 'com.Example.App', 'com.example.app', true],
  ['package-name', 'com.Example.app', 'com.example.app', false],
  ['web-address', 'https://EXAMPLE.com', 'https://example.com/', true],
  ['web-address', 'https://example.com/A', 'https://example.com/a', false],
])('%s: %j is the same as %j: %s', (type, one, other, same) => {
  expect(platformValueKey(type, one) === platformValueKey(type, other)).toBe(same);
});
