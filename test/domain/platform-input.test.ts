import { expect, it } from 'vitest';
import { checkPlatformInput, platformParts } from '../../src/domain/platform-input.ts';

const PLAY = 'https://play.google.com/store/apps/details?id=';

it.each<[string, Record<string, string>, [string, string][]]>([
  ['', {}, [['platform/kind-required', 'kind']]],
  ['toaster', {}, [['platform/unknown-kind', 'kind']]],
  ['ios', {}, [['platform/bundle-id-required', 'values.bundleId']]],
  ['ios', { bundleId: 'com.example.app' }, []],
  [
    'ios',
    { bundleId: '  ', storeLink: 'x' },
    [
      ['platform/bundle-id-required', 'values.bundleId'],
      ['support-url/not-a-url', 'values.storeLink'],
    ],
  ],
  [
    'android',
    { storeLink: `${PLAY}com.example.app` },
    [['platform/package-name-required', 'values.packageName']],
  ],
  ['android', { packageName: 'com.example.app', storeLink: `${PLAY}com.example.app` }, []],
  [
    'android',
    { packageName: 'com.example.app', storeLink: `${PLAY}com.other.app` },
    [['platform/package-differs', 'values.storeLink']],
  ],
  ['web', { webAddress: '' }, [['platform/web-address-required', 'values.webAddress']]],
  [
    'tv',
    { webAddress: 'https://example.com' },
    [['platform/product-name-required', 'values.productName']],
  ],
  ['hardware', { productName: 'Lamp' }, []],
  ['web', { webAddress: 'https://example.com', bundleId: 'not asked for' }, []],
])('%s %j gives %j', (kind, values, expected) => {
  const found = checkPlatformInput({ kind, values });
  expect(found.map(({ code, field }) => [code, field])).toEqual(expected);
});

it('keeps what the kind asks for, clean, and nothing empty', () => {
  const values = { webAddress: ' https://example.com\r\n', storeLink: ' ', productName: 'x' };
  expect(platformParts({ kind: 'macos', values })).toEqual({
    kind: 'macos',
    values: { webAddress: 'https://example.com' },
  });
});
