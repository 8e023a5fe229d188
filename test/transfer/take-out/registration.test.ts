import fc from 'fast-check';
import { expect, it } from 'vitest';
import { registrationKind, registrationOf } from '../../../src/transfer/take-out/registration.ts';
import { appUris, webUris } from '../../builders/take-out.ts';

it('is a web client with web URIs alone', () => {
  fc.assert(
    fc.property(webUris, (redirectUris) => {
      expect(registrationOf({ redirectUris })).toEqual({
        application_type: 'web',
        redirect_uris: redirectUris,
        response_types: ['code'],
        grant_types: ['authorization_code'],
      });
    }),
  );
});

it('is native as soon as one URI leads into an app, wherever it stands', () => {
  fc.assert(
    fc.property(webUris, appUris, (web, app) => {
      for (const uris of [app, [...web, ...app], [...app, ...web]]) {
        expect(registrationKind(uris)).toBe('native');
      }
    }),
  );
});

it('has empty members without redirect URIs, and no type', () => {
  const empty = { redirect_uris: [], response_types: [], grant_types: [] };
  expect(registrationOf({ redirectUris: [] })).toEqual(empty);
  expect(registrationKind([])).toBe('pin');
});
