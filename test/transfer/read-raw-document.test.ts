import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, RECORD_VERSION, type Migration } from '../../src/domain/migrations.ts';
import { err, ok } from '../../src/shared/result.ts';
import { readRawDocument } from '../../src/transfer/read-raw-document.ts';
import { writeRawDocument, type RawContents } from '../../src/transfer/write-raw-document.ts';

const META = [{ key: 'recordVersion', value: RECORD_VERSION }];

function contents(changes: Partial<RawContents> = {}): RawContents {
  return {
    databaseName: 'birdhouse-workspace-a',
    databaseVersion: 10,
    exportedAt: 1000,
    tables: { clients: [{ id: 'c', name: 'Bath' }], meta: META },
    ...changes,
  };
}

/** The text of a document with some members changed or, when undefined, left out. */
function documentText(changes: Record<string, unknown>): string {
  const document = JSON.parse(writeRawDocument(contents())) as Record<string, unknown>;
  return JSON.stringify({ ...document, ...changes });
}

const mailBecomesEmail: Migration = {
  to: 1,
  name: 'mail becomes email',
  migrate: (tables) => ({
    ...tables,
    developers: (tables.developers ?? []).map((one) => ({
      email: (one as { mail: string }).mail.trim(),
    })),
  }),
};

/** The released chain, and before it a record version that only this test knows. */
const CHAIN = [mailBecomesEmail, ...MIGRATIONS];

describe('readRawDocument', () => {
  it('reads back whatever records it wrote', () => {
    const record = fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    fc.assert(
      fc.property(fc.array(record), (clients) => {
        fc.pre(!JSON.stringify(clients).includes('__proto__'));
        const text = writeRawDocument(contents({ tables: { clients, meta: META } }));
        expect(readRawDocument(text)).toEqual(ok({ clients: plain(clients), meta: META }));
      }),
    );
  });

  it('lifts older records along the chain', () => {
    const tables = { developers: [{ mail: ' ada@example.com' }] };
    expect(readRawDocument(writeRawDocument(contents({ tables })), CHAIN)).toEqual(
      ok({
        developers: [{ email: 'ada@example.com' }],
        clients: [],
        images: [],
        messages: [],
        meta: META,
      }),
    );
  });

  it.each([
    ['not JSON', 'birds', { code: 'raw/not-json' }],
    ['too deep', '['.repeat(200_000) + ']'.repeat(200_000), { code: 'raw/not-json' }],
    ['no object', '[]', { code: 'raw/not-ours', path: '/' }],
    ['another format', documentText({ format: 'x' }), { code: 'raw/not-ours', path: '/format' }],
    ['no tables', documentText({ tables: undefined }), { code: 'raw/not-ours', path: '/tables' }],
    ['tables in a list', documentText({ tables: [] }), { code: 'raw/not-ours', path: '/tables' }],
    [
      'a table that is none',
      documentText({ tables: { clients: {} } }),
      { code: 'raw/not-ours', path: '/tables/clients' },
    ],
    ...[null, 7, 'x', ['x']].map((record): [string, string, object] => [
      `a record that is ${JSON.stringify(record)}`,
      documentText({ tables: { clients: [{}, record] } }),
      { code: 'raw/not-ours', path: '/tables/clients/1' },
    ]),
    [
      'a version in words',
      documentText({ recordVersion: '1' }),
      { code: 'raw/not-ours', path: '/recordVersion' },
    ],
    [
      'newer records',
      documentText({ recordVersion: RECORD_VERSION + 1 }),
      { code: 'migration/too-new', found: RECORD_VERSION + 1, known: RECORD_VERSION },
    ],
    [
      'half a version',
      documentText({ recordVersion: 0.5 }),
      { code: 'migration/no-way', found: 0.5 },
    ],
    [
      'a version below zero',
      documentText({ recordVersion: -1 }),
      { code: 'migration/no-way', found: -1 },
    ],
    ['no version', documentText({ recordVersion: null }), { code: 'migration/no-way', found: NaN }],
    [
      'an endless version',
      documentText({}).replace(`"recordVersion":${RECORD_VERSION}`, '"recordVersion":-1e999'),
      { code: 'raw/not-ours', path: '/recordVersion' },
    ],
    [
      'records that a migration cannot lift',
      documentText({ recordVersion: 0, tables: { developers: [{}] } }),
      { code: 'migration/failed', name: 'mail becomes email' },
    ],
  ])('refuses %s', (_what, text, refusal) => {
    expect(readRawDocument(text, CHAIN)).toEqual(err(refusal));
  });

  it.each([
    '{"__proto__": {"format": "birdhouse-raw"}}',
    documentText({}).replace('"clients"', '"__proto__"'),
    documentText({}).replace('"name"', '"__proto__"'),
    documentText({}).replace('"Bath"', '{"deep":[{"\\u005f_proto__":{"polluted":true}}]}'),
  ])('refuses a key that would reach into every object: %s', (text) => {
    expect(readRawDocument(text)).toEqual(err({ code: 'raw/hostile-key', key: '__proto__' }));
    expect({}).not.toHaveProperty('polluted');
  });

  it('answers every text with a value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readRawDocument(text).ok).toBe(false);
      }),
    );
  });
});
