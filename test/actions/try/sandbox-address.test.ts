import { afterEach, expect, it, vi } from 'vitest';
import { sandboxAddress } from '../../../src/actions/try/sandbox-address.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['https://host.example/#/clients', '', 'https://host.example/sandbox/'],
  ['https://host.example/a/index.html?x#/y', 'api/', 'https://host.example/a/sandbox/api/'],
  [
    'file:///home/ada/birdhouse.html#/',
    'login/oauth2?client_id=1',
    'file:///home/ada/sandbox/login/oauth2?client_id=1',
  ],
])('at %s it is below the folder: %j', (href, path, address) => {
  vi.stubGlobal('location', { href });
  expect(sandboxAddress(path)).toBe(address);
});
