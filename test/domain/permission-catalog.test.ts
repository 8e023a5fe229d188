import { describe, expect, it } from 'vitest';
import {
  findAccess,
  findPermission,
  PERMISSION_GROUPS,
  PERMISSIONS,
} from '../../src/domain/permission-catalog.ts';

const pairs = PERMISSIONS.flatMap(({ id, accesses }) =>
  accesses.map(({ access, latest }) => `${id} ${access} v${String(latest)}`),
);

describe('the catalogue', () => {
  it('has the five groups in order', () => {
    expect(PERMISSION_GROUPS.map(({ id }) => id)).toEqual([
      'thermostat',
      'camera',
      'smoke-co-alarm',
      'security',
      'other',
    ]);
  });

  it('has the 15 pairs at their latest versions', () => {
    expect(pairs).toEqual([
      'thermostat read v6',
      'thermostat read/write v6',
      'energy read v2',
      'camera read v3',
      'camera read/write v3',
      'camera-images read v4',
      'camera-images read/write v4',
      'smoke-co-alarm read v5',
      'security-state read v1',
      'away read v2',
      'away read/write v2',
      'eta-read read v1',
      'eta-write write v2',
      'postal-code read v2',
      'structure read/write v1',
    ]);
  });

  it('opens something for each, and writes only where the access says so', () => {
    for (const { access, unlocks, writes } of PERMISSIONS.flatMap(({ accesses }) => accesses)) {
      expect(unlocks.length).toBeGreaterThan(0);
      expect(new Set(unlocks).size).toBe(unlocks.length);
      expect(writes.length > 0).toBe(access !== 'read');
    }
  });

  it('keeps the seven image fields from plain Camera', () => {
    const plain = new Set(findAccess('camera', 'read')?.unlocks);
    const images = findAccess('camera-images', 'read')?.unlocks ?? [];
    expect(images.filter((field) => !plain.has(field))).toHaveLength(7);
  });
});

it('finds what exists and nothing else', () => {
  expect(findPermission('away')?.id).toBe('away');
  expect(findPermission('constructor')).toBeUndefined();
  expect(findAccess('energy', 'read/write')).toBeUndefined();
});
