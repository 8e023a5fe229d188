import { expect, it } from 'vitest';
import { RECORD_VERSION } from '../../src/domain/migrations.ts';
import { checkVersion, knownVersion, liftRecords } from '../../src/transfer/lift-records.ts';

it('knows the version that this release writes, or that a test says', () => {
  expect(knownVersion({})).toBe(RECORD_VERSION);
  expect(knownVersion({ recordVersion: 7 })).toBe(7);
});

it('refuses a newer version only', () => {
  for (const found of [0, RECORD_VERSION, null, 'x', NaN])
    expect(checkVersion(found, {})).toBeNull();
  expect(checkVersion(Infinity, {})).toMatchObject({
    code: 'document/newer',
    values: { found: Infinity, known: RECORD_VERSION },
  });
});

it('lifts, or says from which version no way leads up', () => {
  const tables = { birds: [{ id: 1 }] };
  expect(liftRecords(tables, RECORD_VERSION, {})).toMatchObject({ ok: true, value: tables });
  expect(liftRecords({ clients: [null] }, 1, {})).toMatchObject({
    error: { code: 'document/no-way-up', values: { found: 1 }, field: '/recordVersion' },
  });
});
