import { afterEach, describe, expect, it, vi } from 'vitest';
import { startWorkerAt, trustedScriptUrl } from '../../src/shared/script-url.ts';

const single = vi.hoisted(() => ({ isFile: false }));
vi.mock('../../src/shared/single-file.ts', () => ({
  get IS_SINGLE_FILE() {
    return single.isFile;
  },
}));

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

  it('may be a blob in the build of one file, and nothing else', () => {
    vi.stubGlobal('location', { href: 'file:///home/ada/birdhouse.html' });
    single.isFile = true;
    expect(trustedScriptUrl('blob:null/1')).toBe('blob:null/1');
    expect(() => trustedScriptUrl('data:text/javascript,0')).toThrow(TypeError);
    single.isFile = false;
  });
});

describe('a worker', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    single.isFile = false;
  });

  it.each([
    [false, './assets/worker.js', 'https://host.example/app/assets/worker.js', 'module'],
    // A page that was opened as a file cannot start a module.
    [true, 'blob:null/1', 'blob:null/1', 'classic'],
  ])('starts as the build needs it: one file %s', (isFile, address, url, type) => {
    const Worker = vi.fn();
    vi.stubGlobal('Worker', Worker);
    vi.stubGlobal('location', { href: 'https://host.example/app/' });
    single.isFile = isFile;
    startWorkerAt(address);
    expect(Worker).toHaveBeenCalledWith(url, { type });
  });
});
