import { RECORD_VERSION } from '../../src/domain/migrations.ts';
import { SCHEMA_NAME } from '../../src/transfer/serialize.ts';

/** The members of a small document that is fine, without records; override what a test is about. */
export function documentMembers(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    $schema: SCHEMA_NAME,
    format: 'birdhouse',
    recordVersion: RECORD_VERSION,
    appVersion: '0.1.0',
    exportedAt: '2024-06-01T00:00:00.000Z',
    holds: { scope: 'workspace', secrets: true, developers: 1, clients: 1 },
    workspace: {
      name: 'Mine',
      instructions: '',
      clockOffset: 0,
      currentDeveloperId: null,
      reviewByHand: false,
    },
    records: {},
    ...changes,
  };
}

/** The members of a raw download; override what a test is about. */
export function rawMembers(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 'birdhouse-raw',
    recordVersion: RECORD_VERSION,
    databaseName: 'birdhouse-workspace-a',
    databaseVersion: 20,
    exportedAt: 5000,
    tables: {},
    damagedTables: [],
    ...changes,
  };
}
