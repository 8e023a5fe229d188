import { afterEach, describe, expect, it, vi } from 'vitest';
import { trustedScriptUrl } from '../../src/shared/script-url.ts';

describe('the address of a worker', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['./assets/worker.js', 'https://host.example/app/assets/worker.js'],
    ['https://host.example/app/sw.js', 'https://host.example/app/sw.js'],
  ])('passes %s', (url, full) => {
    vi.stubGlobal('location', { href: 'https://host.example/app/index.html#/data' });
    expect(trustedScriptUrl(url)).toBe(full);
  });

  it.each(['../sw.js', 'https://other.example/app/sw.js', 'data:text/javascript,0', 'blob:x'])(
    'refuses %s',
    (url) => {
      vi.stubGlobal('location', { href: 'https://host.example/app/index.html' });
      expect(() => trustedScriptUrl(url)).toThrow(TypeError);
    },
  );
});
