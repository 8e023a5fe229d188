import { describe, expect, it } from 'vitest';
import {
  MIGRATIONS,
  migrateRecords,
  RECORD_VERSION,
  type Migration,
} from '../../src/domain/migrations.ts';
import { err, ok } from '../../src/shared/result.ts';

const rename: Migration = {
  to: 1,
  name: 'mail becomes email',
  migrate: (tables) => ({
    developers: (tables.developers ?? []).map((one) => ({
      email: (one as { mail: string }).mail.trim(),
    })),
  }),
};
const mark: Migration = {
  to: 2,
  name: 'mark',
  migrate: (tables) => ({ ...tables, marks: [{ id: 'm' }] }),
};
const version = (value: unknown) => ({ key: 'recordVersion', value });

describe('migrateRecords', () => {
  it('goes the whole chain in order and notes where it ended', () => {
    const before = { developers: [{ mail: 'ada@example.com ' }] };
    expect(migrateRecords(before, 0, [mark, rename], 2)).toEqual(
      ok({
        developers: [{ email: 'ada@example.com' }],
        marks: [{ id: 'm' }],
        meta: [version(2)],
      }),
    );
  });

  it('goes only the steps that are left', () => {
    const before = { developers: [{ mail: ' x' }], meta: [{ key: 'a' }, version(1)] };
    expect(migrateRecords(before, 1, [rename, mark], 2)).toEqual(
      ok({ ...before, marks: [{ id: 'm' }], meta: [{ key: 'a' }, version(2)] }),
    );
  });

  it('leaves present records alone', () => {
    const tables = { developers: [{ id: 'd' }], meta: [version(RECORD_VERSION)] };
    expect(migrateRecords(tables, RECORD_VERSION)).toEqual(ok(tables));
  });

  it('refuses newer records', () => {
    expect(migrateRecords({}, RECORD_VERSION + 1)).toEqual(
      err({ code: 'migration/too-new', found: RECORD_VERSION + 1, known: RECORD_VERSION }),
    );
  });

  it.each([-1, 0.5, NaN, -Infinity, 0])('refuses version %s, which the chain misses', (from) => {
    expect(migrateRecords({}, from, [mark], 2)).toEqual(
      err({ code: 'migration/no-way', found: from }),
    );
  });

  it('refuses records that a step cannot lift', () => {
    expect(migrateRecords({ developers: [{}] }, 0, [rename], 1)).toEqual(
      err({ code: 'migration/failed', name: 'mail becomes email' }),
    );
  });
});

it('has released migrations that end at the present version, one by one', () => {
  const first = RECORD_VERSION - MIGRATIONS.length + 1;
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => first + index));
});
