import { describe, expect, it } from 'vitest';
import { waysToInstall } from '../../scripts/lib/browser.mjs';
import { searchBrowser, usualPlaces } from '../../scripts/lib/find-browser.mjs';

const CHROME = '/usr/bin/google-chrome';
const CHROMIUM = '/usr/bin/chromium';
const BUNDLED = '/home/me/.cache/ms-playwright/chrome';

/** A Linux machine with these files; those in `broken` do not start. */
function machine(files: string[], { env = {}, broken = [] as string[] } = {}) {
  return {
    platform: 'linux' as const,
    env: { PATH: '/usr/bin', ...env },
    exists: (path: string) => files.includes(path),
    starts: (path: string) => !broken.includes(path),
    bundled: () => BUNDLED,
  };
}

describe('searchBrowser', () => {
  it('takes CHROME_PATH before everything else', () => {
    const around = machine([CHROME, '/opt/mine'], { env: { CHROME_PATH: '/opt/mine' } });
    expect(searchBrowser(around)).toEqual({ path: '/opt/mine' });
  });

  it('says that CHROME_PATH leads nowhere, rather than taking another one', () => {
    const around = machine([CHROME], { env: { CHROME_PATH: '/opt/gone' } });
    expect(searchBrowser(around)).toEqual({
      problem: expect.stringContaining('/opt/gone') as string,
    });
  });

  it('takes an installed browser before the bundled one', () => {
    expect(searchBrowser(machine([BUNDLED, CHROMIUM]))).toEqual({ path: CHROMIUM });
    expect(searchBrowser(machine([BUNDLED, CHROMIUM, CHROME]))).toEqual({ path: CHROME });
    expect(searchBrowser(machine([BUNDLED]))).toEqual({ path: BUNDLED });
  });

  it('passes over one that does not start', () => {
    const around = machine([CHROME, CHROMIUM], { broken: [CHROME] });
    expect(searchBrowser(around)).toEqual({ path: CHROMIUM });
  });

  it('finds nothing where there is nothing', () => {
    expect(searchBrowser(machine([]))).toBeNull();
  });
});

describe('usualPlaces', () => {
  it('knows where Windows and macOS keep it', () => {
    const windows = usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
    expect(windows[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    const mac = usualPlaces('darwin', { HOME: '/Users/me' });
    expect(mac[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });
});

describe('waysToInstall', () => {
  it.each([
    [{ platform: 'linux', root: true, debian: true }, ['apt', 'playwright']],
    [{ platform: 'linux', root: false, debian: true }, ['playwright']],
    [{ platform: 'linux', root: true, debian: false }, ['playwright']],
    [{ platform: 'darwin', root: false, debian: false }, ['playwright']],
  ] as const)('%o', (around, expected) => {
    expect(waysToInstall(around)).toEqual(expected);
  });
});
