import { afterEach, expect, it, vi } from 'vitest';
import { collectRaw, writeRaw } from '../../src/actions/collect-raw.ts';
import { readDocument } from '../../src/transfer/read-document.ts';
import { deleteDatabases, makeDatabase } from '../builders/databases.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabases();
});

const META = { key: 'key', records: [{ key: 'recordVersion', value: 2 }] };

it('collects a database that no release of ours made', async () => {
  await makeDatabase('some', 70, { meta: META, birds: { key: 'id', records: [{ id: 1 }] } });
  const { text, losses } = await collectRaw('some', 5);
  expect(losses).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({ databaseVersion: 70, exportedAt: 5, damagedTables: [] });
  expect(JSON.parse(text)).toMatchObject({ tables: { birds: [{ id: 1 }] } });
  const unknownKeys = { first: ['/tables/birds'], count: 1 };
  expect(readDocument(text)).toMatchObject({ ok: true, value: { unknownKeys } });
});

it('names the tables that were not read whole', async () => {
  const losses = [{ table: 'birds', records: 3, reason: 'lost' }];
  const tables = { meta: META.records, birds: [] };
  const written = await writeRaw('some', { databaseVersion: 20, tables, losses }, 5);
  expect(written.losses).toEqual(losses);
  expect(JSON.parse(written.text)).toMatchObject({ damagedTables: ['birds'] });
});
