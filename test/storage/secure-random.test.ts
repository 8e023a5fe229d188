import { afterEach, expect, it, vi } from 'vitest';
import { secureRandom } from '../../src/storage/secure-random.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('makes UUIDs of version 4, each another, without the platform’s help', () => {
  const platform = vi.spyOn(crypto, 'randomUUID');
  const uuids = Array.from({ length: 500 }, () => secureRandom.uuid());
  const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
  expect(uuids.filter((uuid) => !form.test(uuid))).toEqual([]);
  expect(new Set(uuids).size).toBe(500);
  expect(platform).not.toHaveBeenCalled();
});

it('draws texts of the asked length from the alphabet', () => {
  expect(secureRandom.text(200, 'ab')).toMatch(/^[ab]{200}$/u);
  expect(secureRandom.text(0, 'ab')).toBe('');
});

it('favours no letter', () => {
  // The bytes 0 to 255 in turn: 250 of them are fair for ten digits, the last six are left out.
  let next = 0;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array instanceof Uint8Array) array.forEach((_, index) => (array[index] = next++ % 256));
    return array;
  });
  const digits = secureRandom.text(500, '0123456789');
  const counts = Array.from('0123456789', (digit) => digits.split(digit).length - 1);
  expect(counts).toEqual(Array.from('0123456789', () => 50));
});
