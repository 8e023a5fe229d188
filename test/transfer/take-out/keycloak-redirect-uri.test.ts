import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkForKeycloak,
  keycloakForm,
} from '../../../src/transfer/take-out/keycloak-redirect-uri.ts';
import { appUris, webUris } from '../../builders/take-out.ts';

const uris = fc.oneof(webUris, appUris).map(([first = '']) => first);

describe('the form that Keycloak compares', () => {
  it.each([
    // The eighth letter of https:// is its second slash, so the host is left as it is.
    ['HTTPS://A.Example/Cb', 'https://A.Example/Cb'],
    ['http://LOCALHOST:8080/Cb', 'http://localhost:8080/Cb'],
    ['http://LocalHost', 'http://localhost'],
    ['http://localhost?Step=A', 'http://localhost?step=a'],
    ['https://a.example/x/../Cb', 'https://a.example/Cb'],
    ['https://a.example//x/./', 'https://a.example/x/'],
    ['https://a.example/x/..', 'https://a.example/'],
    ['https://a.example/x?u=//../y', 'https://a.example/x?u=//../y'],
    ['Example.Porch:/Cb', 'example.porch:/Cb'],
    ['porch:CallBack', 'porch:callback'],
    ['porch://Home/Cb', 'porch://Home/Cb'],
    ['abc:/Cb/x', 'abc:/cb/x'],
  ])('%s: %s', (uri, form) => {
    expect(keycloakForm(uri)).toBe(form);
  });

  it('is a form of its own: it does not change again', () => {
    fc.assert(
      fc.property(uris, (uri) => {
        expect(keycloakForm(keycloakForm(uri))).toBe(keycloakForm(uri));
      }),
    );
  });
});

describe('checkForKeycloak', () => {
  it.each([
    ['https://A.Example/cb', undefined],
    ['HTTP://LOCALHOST/Cb', undefined],
    ['porch://Home/Cb', undefined],
    ['https://a.example/a*b', 'take-out/keycloak-wildcard'],
    ['https://a.example/*', 'take-out/keycloak-wildcard'],
    ['https://a.example/a|b', 'take-out/stray-character'],
    ['https://a.example/x/../cb', 'take-out/keycloak-rewrites'],
    ['https://a.example//cb', 'take-out/keycloak-rewrites'],
    ['http://localhost?Step=A', 'take-out/keycloak-rewrites'],
    ['porch:CallBack', 'take-out/keycloak-rewrites'],
    ['Porch:/callback/x', 'take-out/keycloak-rewrites'],
    [`https://a.example/${'a'.repeat(237)}`, undefined],
    [`https://a.example/${'a'.repeat(238)}`, 'take-out/keycloak-too-long'],
  ])('%s: %s', (uri, code) => {
    expect(checkForKeycloak(uri)?.code).toBe(code);
  });

  it('says what Keycloak would look for', () => {
    const values = { uri: 'porch:CallBack', form: 'porch:callback' };
    expect(checkForKeycloak('porch:CallBack')?.values).toEqual(values);
  });

  it('lets nothing pass that Keycloak would not find again, or read as a pattern', () => {
    fc.assert(
      fc.property(uris, (uri) => {
        fc.pre(checkForKeycloak(uri) === null);
        expect(keycloakForm(uri)).not.toContain('*');
        expect(keycloakForm(uri).toLowerCase()).toBe(uri.toLowerCase());
      }),
    );
  });
});
