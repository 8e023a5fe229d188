import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mistakenRedirectUri, type RedirectSlip } from '../../src/domain/mistaken-redirect-uri.ts';
import { mismatchKind } from '../../src/domain/nearest-redirect-uri.ts';

const SLIPS: readonly RedirectSlip[] = ['slash', 'port', 'scheme', 'case'];

it.each([
  ['slash', 'https://a.example/back', 'https://a.example/back/'],
  ['slash', 'https://a.example/', 'https://a.example'],
  ['port', 'https://a.example/back', 'https://a.example:8443/back'],
  ['port', 'http://localhost:3000', 'http://localhost:3001'],
  ['port', 'http://[::1]:65535/x', 'http://[::1]:1/x'],
  ['scheme', 'https://a.example', 'http://a.example'],
  ['scheme', 'http://a.example', 'https://a.example'],
  ['scheme', 'porch://back', 'https://back'],
  ['case', 'https://a.example/back', 'https://a.example/Back'],
  ['case', 'https://a.example/1?B=2', 'https://a.example/1?b=2'],
  ['case', 'http://127.0.0.1:3000/', 'Http://127.0.0.1:3000/'],
] as const)('makes the slip %s in %s', (slip, uri, mistaken) => {
  expect(mistakenRedirectUri(slip, [uri])).toBe(mistaken);
});

it('makes none that is registered, and none where there is no place for it', () => {
  const both = ['https://a.example/x', 'https://a.example/x/', 'https://b.example/'];
  expect(mistakenRedirectUri('slash', both)).toBe('https://b.example');
  expect(mistakenRedirectUri('slash', both.slice(0, 2))).toBeNull();
  expect(mistakenRedirectUri('port', ['porch:back'])).toBeNull();
  expect(mistakenRedirectUri('case', [])).toBeNull();
});

it('is a slip of the kind that it is called', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true }),
      fc.constantFrom(...SLIPS),
      (uri, slip) => {
        const mistaken = mistakenRedirectUri(slip, [uri]);
        expect(mistaken).not.toBeNull();
        expect(mistaken).not.toBe(uri);
        expect(mismatchKind(uri, mistaken!)).toBe(slip);
      },
    ),
  );
});
