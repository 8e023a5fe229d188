import { expect, it } from 'vitest';
import { writeRawDocument } from '../../src/transfer/write-raw-document.ts';

it.each([
  [[{ key: 'recordVersion', value: 1 }], 1],
  [[], 0],
])('names format and record version of a database with meta %j: %i', (meta, recordVersion) => {
  const contents = {
    databaseName: 'birdhouse-workspace-a',
    databaseVersion: 10,
    exportedAt: 1000,
    tables: { meta, clients: [{ id: 'c' }] },
  };
  expect(JSON.parse(writeRawDocument(contents))).toEqual({
    format: 'birdhouse-raw',
    recordVersion,
    ...contents,
  });
});
