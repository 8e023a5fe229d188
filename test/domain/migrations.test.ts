import { describe, expect, it } from 'vitest';
import {
  MIGRATIONS,
  migrateRecords,
  RECORD_VERSION,
  type Migration,
} from '../../src/domain/migrations.ts';

const rename: Migration = {
  to: 1,
  name: 'mail becomes email',
  migrate: (tables) => ({
    developers: (tables.developers ?? []).map((one) => ({
      email: (one as { mail: string }).mail,
    })),
  }),
};
const mark: Migration = {
  to: 2,
  name: 'mark',
  migrate: (tables) => ({ ...tables, marks: [{ id: 'm' }] }),
};

describe('migrateRecords', () => {
  it('goes the whole chain in order', () => {
    const before = { developers: [{ mail: 'ada@example.com' }] };
    expect(migrateRecords(before, 0, [mark, rename], 2)).toEqual({
      ok: true,
      value: { developers: [{ email: 'ada@example.com' }], marks: [{ id: 'm' }] },
    });
  });

  it('leaves present records alone', () => {
    const tables = { developers: [{ id: 'd' }] };
    expect(migrateRecords(tables, RECORD_VERSION)).toEqual({ ok: true, value: tables });
  });

  it('refuses newer records', () => {
    expect(migrateRecords({}, RECORD_VERSION + 1)).toEqual({
      ok: false,
      error: { code: 'migration/too-new', found: RECORD_VERSION + 1, known: RECORD_VERSION },
    });
  });

  it('refuses what the chain does not reach', () => {
    expect(migrateRecords({}, 0, [mark], 2)).toEqual({
      ok: false,
      error: { code: 'migration/no-way', found: 0 },
    });
  });
});

it('has released migrations that end at the present version, one by one', () => {
  const first = RECORD_VERSION - MIGRATIONS.length + 1;
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => first + index));
});
