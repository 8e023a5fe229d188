import { describe, expect, it } from 'vitest';
import { writeRawDocument, type RawContents } from '../../src/transfer/write-raw-document.ts';

function contents(changes: Partial<RawContents> = {}): RawContents {
  return {
    databaseName: 'birdhouse-workspace-a',
    databaseVersion: 10,
    exportedAt: 1000,
    tables: { clients: [{ id: 'c' }], meta: [{ key: 'recordVersion', value: 1 }] },
    ...changes,
  };
}

describe('writeRawDocument', () => {
  it('says what it is, of which version, and holds everything', () => {
    expect(JSON.parse(writeRawDocument(contents({ damagedTables: ['mails'] })))).toEqual({
      format: 'birdhouse-raw',
      recordVersion: 1,
      ...contents({ damagedTables: ['mails'] }),
    });
  });

  it.each<[string, RawContents['tables'], number | null]>([
    ['none', {}, 0],
    ['no record of it', { meta: [{ key: 'changeCount', value: 3 }] }, 0],
    ['a newer one', { meta: [null, { key: 'recordVersion', value: 7 }] }, 7],
    ['nonsense', { meta: [{ key: 'recordVersion', value: 'new' }] }, null],
  ])('names the record version that the database names: %s', (_what, tables, recordVersion) => {
    expect(JSON.parse(writeRawDocument(contents({ tables })))).toMatchObject({ recordVersion });
  });
});
