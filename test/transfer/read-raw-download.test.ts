import { describe, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../src/domain/migrations.ts';
import { readRawDownload } from '../../src/transfer/read-raw-download.ts';
import { writeRawDocument } from '../../src/transfer/write-raw-document.ts';
import { rawMembers } from '../builders/documents.ts';
import { soundDeveloper, soundTables } from '../builders/sound-records.ts';

const facts = {
  name: '',
  instructions: '',
  clockOffset: 0,
  currentDeveloperId: null,
  reviewByHand: false,
};

describe('readRawDownload', () => {
  it('reads what a raw download wrote', () => {
    const meta = [
      { key: 'recordVersion', value: RECORD_VERSION },
      { key: 'clockOffset', value: 60_000 },
    ];
    const text = writeRawDocument({
      databaseName: 'birdhouse-workspace-a',
      databaseVersion: 20,
      exportedAt: 5000,
      tables: { ...soundTables(), meta },
    });
    expect(readRawDownload(JSON.parse(text) as Record<string, unknown>, {})).toEqual({
      ok: true,
      value: {
        isRaw: true,
        appVersion: '',
        exportedAt: 5000,
        scope: 'workspace',
        hasSecrets: true,
        contents: { workspace: { ...facts, clockOffset: 60_000 }, tables: soundTables() },
        unknownKeys: { first: [], count: 0 },
        setAside: [],
        setAsideCount: 0,
      },
    });
  });

  it.each([null, 0, -1, 1.5, 'x', undefined])(
    'tries the present record version where it says %j',
    (recordVersion) => {
      const tables = { developers: [soundDeveloper()] };
      expect(readRawDownload(rawMembers({ recordVersion, tables }), {})).toMatchObject({
        ok: true,
        value: { contents: { tables }, setAsideCount: 0 },
      });
    },
  );

  it('lifts older records, and sets aside what breaks on the way', () => {
    const tables = { developers: [soundDeveloper()], clients: [{}, 7] };
    expect(readRawDownload(rawMembers({ recordVersion: 1, tables }), {})).toMatchObject({
      ok: true,
      value: {
        contents: { tables: { developers: [soundDeveloper()], clients: [], messages: [] } },
        setAside: [{ field: '/tables/clients/1' }, { field: '/tables/clients/0' }],
      },
    });
  });

  it('tells of tables that it does not know, and of moments that are none', () => {
    const members = rawMembers({ tables: { birds: [] }, exportedAt: 1e300 });
    expect(readRawDownload(members, {})).toMatchObject({
      value: { exportedAt: null, unknownKeys: { first: ['/tables/birds'], count: 1 } },
    });
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['newer records', { recordVersion: RECORD_VERSION + 1 }, 'document/newer', '/recordVersion'],
    ['no tables', { tables: undefined }, 'document/broken-record', '/tables'],
    ['tables in a list', { tables: [] }, 'document/broken-record', '/tables'],
    [
      'a table that is none',
      { tables: { clients: {} } },
      'document/broken-record',
      '/tables/clients',
    ],
  ])('refuses %s', (_what, changes, code, field) => {
    expect(readRawDownload(rawMembers(changes), {})).toMatchObject({ error: { code, field } });
  });
});
