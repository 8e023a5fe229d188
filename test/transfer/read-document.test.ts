import { describe, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../src/domain/migrations.ts';
import { readDocument } from '../../src/transfer/read-document.ts';
import { client } from '../builders/client.ts';

/** A small document that is fine; override members of its envelope. */
function document(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    $schema: 'birdhouse-document-2.schema.json',
    format: 'birdhouse',
    recordVersion: RECORD_VERSION,
    appVersion: '0.1.0',
    exportedAt: '2024-06-01T00:00:00.000Z',
    holds: { scope: 'workspace', secrets: true, developers: 0, clients: 0 },
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

/** What a refused document is refused for. */
function refusal(value: unknown): { code: string; field: string | undefined } {
  const read = readDocument(typeof value === 'string' ? value : JSON.stringify(value));
  if (read.ok) throw new Error('It was not refused.');
  return { code: read.error.code, field: read.error.field };
}

describe('readDocument', () => {
  it('reads a document', () => {
    const drafts = [{ id: '/sign-up', values: { email: '\ud800' }, updatedAt: 1 }];
    const read = readDocument(JSON.stringify(document({ records: { drafts } })));
    expect(read).toMatchObject({
      ok: true,
      value: {
        isRaw: false,
        appVersion: '0.1.0',
        exportedAt: Date.UTC(2024, 5, 1),
        scope: 'workspace',
        hasSecrets: true,
        contents: { workspace: { name: 'Mine' }, tables: { clients: [], drafts } },
        unknownKeys: { first: [], count: 0 },
        setAside: [],
      },
    });
  });

  it.each<[string, unknown, string, string]>([
    ['nothing', '  ', 'document/empty', '/'],
    ['no JSON', '{"format":', 'document/not-json', '/'],
    ['another list', [], 'document/not-ours', '/'],
    ['another format', document({ format: 'x' }), 'document/not-ours', '/format'],
    ['a newer one', document({ recordVersion: 99 }), 'document/newer', '/recordVersion'],
    ['half a version', document({ recordVersion: 0.5 }), 'document/no-way-up', '/recordVersion'],
    [
      'a version in words',
      document({ recordVersion: '2' }),
      'document/broken-record',
      '/recordVersion',
    ],
    [
      'a strange scope',
      document({ holds: { scope: 'x' } }),
      'document/broken-record',
      '/holds/scope',
    ],
    [
      'a table that is none',
      document({ records: { mails: {} } }),
      'document/broken-record',
      '/records/mails',
    ],
    [
      'a record that is none',
      document({ records: { clients: [client(), 7] } }),
      'document/broken-record',
      '/records/clients/1',
    ],
    [
      'a number as text',
      document({ records: { clients: [{ ...client(), version: '1' }] } }),
      'document/broken-record',
      '/records/clients/0/version',
    ],
    [
      'half a character',
      document({ records: { clients: [client({ secret: '\ud800' })] } }),
      'document/lone-surrogate',
      '/records/clients/0/secret',
    ],
    [
      'a hostile key',
      JSON.stringify(document()).replace('appVersion', '__proto__'),
      'document/hostile-key',
      '/__proto__',
    ],
    ['depth', '['.repeat(100_000) + ']'.repeat(100_000), 'document/too-deep', '/0/0/0/0'],
  ])('refuses %s', (_what, value, code, field) => {
    expect(refusal(value)).toEqual({ code, field });
  });

  it('keeps members that it does not know, and tells of them', () => {
    const clients = [{ ...client(), colour: 'blue' }];
    const read = readDocument(JSON.stringify(document({ planet: 1, records: { clients } })));
    expect(read).toMatchObject({
      ok: true,
      value: {
        contents: { tables: { clients } },
        unknownKeys: { first: ['/planet', '/records/clients/0/colour'], count: 2 },
      },
    });
  });
});
