import { describe, expect, it } from 'vitest';
import { fileFor } from '../../src/service-worker/router.ts';

const SCOPE = 'https://host.example/some/folder/';
const ask = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
  fileFor({ method, mode, url: new URL(path, SCOPE).href }, SCOPE);

describe('the worker answers', () => {
  it.each([
    ['', 'index.html'],
    ['?from=mail#/clients', 'index.html'],
    ['index.html#/clients', 'index.html'],
    ['rescue.html?x=1', 'rescue.html'],
    ['rescue', 'rescue.html'],
  ])('the page %j with %s', (path, file) => {
    expect(ask(path, 'navigate')).toBe(SCOPE + file);
  });

  it.each([
    ['assets/Inbox-1.js', 'assets/Inbox-1.js'],
    ['samples/porch.png#x', 'samples/porch.png'],
    // A question asks for something else than the file.
    ['theme.js?fresh', 'theme.js?fresh'],
  ])('the file %j with %s', (path, file) => {
    expect(ask(path)).toBe(SCOPE + file);
  });

  it.each([
    ['another folder', '../', 'navigate', 'GET'],
    ['a folder that begins alike', '../folder-2/', 'navigate', 'GET'],
    ['another origin', 'https://other.example/some/folder/', 'cors', 'GET'],
    ['anything but reading', '', 'cors', 'POST'],
  ] as const)('but not %s', (_what, path, mode, method) => {
    expect(ask(path, mode, method)).toBeNull();
  });
});
