import { expect, it } from 'vitest';
import { liftRaw } from '../../src/transfer/raw-lift.ts';
import { collectRecords } from '../../src/transfer/raw-records.ts';
import type { SetAside } from '../../src/transfer/set-aside.ts';

const fine = { ownerId: 'a', version: 1, createdAt: 1, localizations: [] };

function lift(clients: readonly unknown[], version = 1) {
  const aside: SetAside = { first: [], count: 0 };
  const lifted = liftRaw(collectRecords({ clients }, aside), version, {}, aside);
  return { lifted, aside };
}

it('lifts all at once where that goes well', () => {
  const { lifted, aside } = lift([fine, fine]);
  expect(lifted).toMatchObject({ ok: true, value: { origins: { clients: [0, 1] } } });
  expect(lifted.ok && lifted.value.tables.clients?.[1]).toMatchObject({ platforms: [] });
  expect(aside.count).toBe(0);
});

it('sets aside the records that no migration can lift', () => {
  const { lifted, aside } = lift([fine, {}, fine]);
  expect(lifted).toMatchObject({ ok: true, value: { origins: { clients: [0, 2] } } });
  expect(lifted.ok && lifted.value.tables.clients).toHaveLength(2);
  expect(aside.first).toMatchObject([{ code: 'document/no-way-up', field: '/tables/clients/1' }]);
});

it('refuses when there is no way at all', () => {
  const { lifted } = lift([fine], 0);
  expect(lifted).toMatchObject({ error: { code: 'document/no-way-up' } });
});
