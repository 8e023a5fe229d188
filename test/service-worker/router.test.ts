import { describe, expect, it } from 'vitest';
import { answererFor } from '../../src/service-worker/router.ts';

const SCOPE = 'https://host.example/some/folder/';
const ask = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
  answererFor({ method, mode, url: new URL(path, SCOPE).href }, SCOPE);

describe('the worker answers', () => {
  it.each([
    ['', 'index.html'],
    ['?from=mail#/clients', 'index.html'],
    ['index.html#/clients', 'index.html'],
    ['rescue.html?x=1', 'rescue.html'],
    ['rescue', 'rescue.html'],
  ])('the page %j with %s', (path, file) => {
    expect(ask(path, 'navigate')).toEqual({ kind: 'file', file: SCOPE + file });
  });

  it.each([
    ['assets/Inbox-1.js', 'assets/Inbox-1.js'],
    ['samples/porch.png#x', 'samples/porch.png'],
    // A question asks for something else than the file.
    ['theme.js?fresh', 'theme.js?fresh'],
  ])('the file %j with %s', (path, file) => {
    expect(ask(path)).toEqual({ kind: 'file', file: SCOPE + file });
  });

  it.each([
    ['sandbox/login/oauth2?client_id=1', 'navigate', 'GET'],
    ['sandbox/oauth2/access_token', 'cors', 'POST'],
    ['sandbox/api/devices#x', 'same-origin', 'PUT'],
    // Whatever is not there, too: the host may answer everything with the app's page.
    ['sandbox/', 'navigate', 'GET'],
  ] as const)('%s with the simulator', (path, mode, method) => {
    expect(ask(path, mode, method)).toEqual({ kind: 'sandbox' });
  });

  it.each([
    ['another folder', '../', 'navigate', 'GET'],
    ['a folder that begins alike', '../folder-2/', 'navigate', 'GET'],
    ['another origin', 'https://other.example/some/folder/', 'cors', 'GET'],
    ['anything but reading', '', 'cors', 'POST'],
    ['the line of the relay', 'relay/requests', 'cors', 'GET'],
    ['a sandbox above the folder', '../sandbox/api/', 'cors', 'GET'],
  ] as const)('but not %s', (_what, path, mode, method) => {
    expect(ask(path, mode, method)).toBeNull();
  });
});
