import { expect, it } from 'vitest';
import { isNewerVersion, isOlderVersion } from '../../src/storage/known-version.ts';

it.each([
  // Dexie repairs a database by raising the last digit.
  [null, false],
  [19, false],
  [20, false],
  [29, false],
  [30, true],
])('version %s is newer than 2: %s', (native, isNewer) => {
  expect(isNewerVersion(native, 2)).toBe(isNewer);
});

it.each([
  [1, true],
  [19, true],
  [20, false],
  [30, false],
])('version %s is older than 2: %s', (native, isOlder) => {
  expect(isOlderVersion(native, 2)).toBe(isOlder);
});
