import { expect, it } from 'vitest';
import { apiAddress, redirect } from '../../../src/simulator/api/redirect.ts';

it.each([
  ['api', { path: [], isRedirected: false }],
  ['api/', { path: [], isRedirected: false }],
  ['api/devices//thermostats/', { path: ['devices', 'thermostats'], isRedirected: false }],
  ['api/a%20b/%E0%A4%A', { path: ['a b', '%E0%A4%A'], isRedirected: false }],
  ['firebase-apiserver01/metadata', { path: ['metadata'], isRedirected: true }],
  ['apis', undefined],
  ['login/oauth2', undefined],
  ['', undefined],
])('reads %s', (behind, address) => {
  expect(apiAddress(behind)).toEqual(address);
});

it('keeps what was asked for', () => {
  const base = 'https://sandbox.example/api/sandbox/';
  const response = redirect(new Request(`${base}api/devices/a%2Fb?auth=c.1`), base);
  expect(response.status).toBe(307);
  expect(response.headers.get('location')).toBe(
    `${base}firebase-apiserver01/devices/a%2Fb?auth=c.1`,
  );
});
