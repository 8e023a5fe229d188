import { describe, expect, it } from 'vitest';
import { checkBaseAddress, isLocalAddress } from '../../src/domain/base-address.ts';

describe('an address that opens on this device only', () => {
  it.each([
    'http://localhost:4810/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://birdhouse.localhost/',
    'http://127.0.0.1:4810/app/',
    'http://127.1/',
    'http://[::1]:8080/',
    'file:///home/ada/birdhouse.html',
  ])('%s', (address) => {
    expect(isLocalAddress(address)).toBe(true);
  });

  it.each([
    'https://birdhouse.example/',
    'https://localhost.example/',
    'https://127.0.0.1.example/',
    'http://192.168.1.7/',
    'nothing',
  ])('but not %s', (address) => {
    expect(isLocalAddress(address)).toBe(false);
  });
});

describe('the address that links begin with', () => {
  it.each([
    ['https://birdhouse.example/app/', 'https://birdhouse.example/app/'],
    ['  https://birdhouse.example  ', 'https://birdhouse.example/'],
    ['https://birdhouse.example/app/#/clients', 'https://birdhouse.example/app/'],
    ['http://intranet:8080/index.html?class=7', 'http://intranet:8080/index.html?class=7'],
    ['https://vögel.example/', 'https://xn--vgel-5qa.example/'],
  ])('is taken: %s', (typed, value) => {
    expect(checkBaseAddress(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'base-address/not-a-url'],
    ['birdhouse.example', 'base-address/not-a-url'],
    ['https://', 'base-address/not-a-url'],
    ['javascript:alert(1)', 'base-address/scheme'],
    ['data:text/html,x', 'base-address/scheme'],
    ['file:///home/ada/birdhouse.html', 'base-address/scheme'],
    ['https://ada:secret@birdhouse.example/', 'base-address/user-information'],
  ])('is refused: %s', (typed, code) => {
    expect(checkBaseAddress(typed)).toMatchObject({ ok: false, error: { code, field: 'base' } });
  });
});
