import { describe, expect, it } from 'vitest';
import { isOwnPage, judgeCaller } from '../../scripts/lib/relay-guard.mjs';

const PORT = 4810;
const caller = (changes: Partial<Parameters<typeof isOwnPage>[0]> = {}) => ({
  host: 'localhost:4810',
  origin: undefined,
  site: undefined,
  mode: undefined,
  method: 'GET',
  ...changes,
});
const judge = (changes: Parameters<typeof caller>[0], terms = {}) =>
  judgeCaller(caller(changes), { port: PORT, names: [], crossOrigin: false, ...terms });

describe('a caller', () => {
  it.each([
    ['a program', {}],
    ['a program by address', { host: '127.0.0.1:4810' }],
    ['a page of ours', { origin: 'http://localhost:4810', site: 'same-origin' }],
    ['a followed link', { mode: 'navigate', site: 'cross-site' }],
  ])('passes: %s', (_what, changes) => {
    expect(judge(changes)).toBeNull();
  });

  it.each([
    ['a name that was pointed at us', { host: 'evil.example:4810' }, 'host'],
    ['another port', { host: 'localhost:80' }, 'host'],
    ['no name', { host: undefined }, 'host'],
    ['the network', { host: '192.168.1.20:4810' }, 'host'],
    ['a page elsewhere', { origin: 'https://evil.example' }, 'origin'],
    ['a page on another port', { origin: 'http://localhost:3000', site: 'same-site' }, 'origin'],
    ['a page without an origin', { origin: 'null' }, 'origin'],
    ['a picture on a page elsewhere', { site: 'cross-site', mode: 'no-cors' }, 'origin'],
    [
      'a form on a page elsewhere',
      { method: 'POST', mode: 'navigate', origin: 'https://evil.example', site: 'cross-site' },
      'origin',
    ],
  ])('is refused: %s', (_what, changes, wrong) => {
    expect(judge(changes)).toBe(wrong);
  });

  it('may come from elsewhere once that is allowed, but never under a strange name', () => {
    const origin = 'https://app.example';
    expect(judge({ origin }, { crossOrigin: true })).toBeNull();
    expect(judge({ origin, host: 'evil.example:4810' }, { crossOrigin: true })).toBe('host');
  });

  it('may use the name that the app was started with', () => {
    const names = ['192.168.1.20'];
    expect(judge({ host: '192.168.1.20:4810' }, { names })).toBeNull();
    expect(judge({ host: '192.168.1.20:80' }, { names })).toBe('host');
  });
});

describe('a page of the app', () => {
  it('is on loopback, and says that it asks its own origin', () => {
    expect(isOwnPage(caller({ site: 'same-origin' }), PORT)).toBe(true);
    const origin = 'http://localhost:4810';
    expect(isOwnPage(caller({ site: 'same-origin', origin }), PORT)).toBe(true);
  });

  it.each([
    ['a program', {}],
    ['a page on another port', { site: 'same-site', origin: 'http://localhost:3000' }],
    ['a page that pointed its name at us', { site: 'same-origin', host: 'evil.example:4810' }],
    ['an origin that is not its own', { site: 'same-origin', origin: 'https://evil.example' }],
  ])('is not: %s', (_what, changes) => {
    expect(isOwnPage(caller(changes), PORT)).toBe(false);
  });
});
