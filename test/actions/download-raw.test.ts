import { describe, expect, it, vi } from 'vitest';
import { RECORD_VERSION } from '../../src/domain/migrations.ts';
import { DATABASE_VERSION } from '../../src/storage/workspace-database.ts';
import { downloadRaw } from '../../src/actions/download-raw.ts';
import { readDocument } from '../../src/transfer/read-document.ts';
import { databaseNames, makeDatabase } from '../builders/databases.ts';
import { openTab } from '../builders/tab.ts';
import { codes, must, storedClient, verifiedDeveloper } from '../builders/workspace.ts';

const NOW = Date.UTC(2024, 1, 3, 12);

async function download(databaseName: string) {
  const { filename, text } = must(await downloadRaw(databaseName, NOW));
  return { filename, text, document: JSON.parse(text) as Record<string, unknown> };
}

describe('downloadRaw', () => {
  it('holds every record of an open workspace, and can be read back', async () => {
    const workspace = await openTab();
    const { database } = workspace;
    const client = await storedClient(workspace, (await verifiedDeveloper(workspace)).id);
    const { filename, text, document } = await download(database.name);
    expect(filename).toBe('birdhouse-raw-2024-02-03.json');
    expect(document).toMatchObject({
      format: 'birdhouse-raw',
      databaseName: database.name,
      databaseVersion: DATABASE_VERSION * 10,
      recordVersion: RECORD_VERSION,
      exportedAt: NOW,
      damagedTables: [],
    });
    const tables = document.tables as Record<string, unknown[]>;
    expect(Object.keys(tables).sort()).toEqual(database.tables.map(({ name }) => name).sort());
    expect(tables.meta).toHaveLength(await database.meta.count());
    expect(readDocument(text)).toMatchObject({
      ok: true,
      value: { contents: { tables: { clients: [client] } }, setAside: [] },
    });
  });

  it('works on a newer database, with values that JSON lacks', async () => {
    const name = 'birdhouse-workspace-newer';
    const records = [{ id: 1n.toString(), size: 2n ** 60n, picture: new Blob(['bird']) }];
    const meta = { key: 'key', records: [{ key: 'recordVersion', value: 9 }] };
    await makeDatabase(name, 50, { birds: { key: 'id', records }, meta });
    const { text, document } = await download(name);
    expect(document).toMatchObject({ databaseVersion: 50, recordVersion: 9 });
    expect(text).toContain('1152921504606846976');
    expect(text).toContain('YmlyZA==');
    expect(readDocument(text)).toMatchObject({ error: { code: 'document/newer' } });
  });

  it('works on a database without any table, and makes none that is absent', async () => {
    await makeDatabase('birdhouse-workspace-bare', 1, {});
    expect((await download('birdhouse-workspace-bare')).document).toMatchObject({ tables: {} });
    expect((await download('birdhouse-workspace-none')).document).toMatchObject({ tables: {} });
    expect(await databaseNames()).toEqual(['birdhouse-workspace-bare']);
  });

  it('says what the browser says when it cannot be read', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(codes(await downloadRaw('birdhouse-workspace-a', NOW))).toEqual(['storage/corrupt']);
    open.mockRestore();
  });
});
