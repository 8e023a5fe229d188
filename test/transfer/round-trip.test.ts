import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REVIEW_STATES } from '../../src/domain/review.ts';
import {
  DOCUMENT_TABLES,
  SECRET_MARKER,
  type DocumentContents,
  type DocumentTables,
} from '../../src/transfer/document.ts';
import { changesOf } from '../../src/transfer/import-changes.ts';
import { planImport } from '../../src/transfer/plan-import.ts';
import { readDocument } from '../../src/transfer/read-document.ts';
import { keyOf } from '../../src/transfer/record-schemas.ts';
import { writeDocument } from '../../src/transfer/serialize.ts';
import { contentsOf as contentsOfTables } from '../builders/contents.ts';
import { consoles } from '../builders/console-arbitrary.ts';
import { countingRandom } from '../builders/random.ts';
import { applied } from './support/worlds.ts';

const EMPTY: DocumentContents = {
  ...contentsOfTables({}),
  workspace: {
    name: '',
    instructions: '',
    clockOffset: 0,
    currentDeveloperId: null,
    reviewByHand: false,
  },
};
const OPTIONS = { scope: 'workspace', appVersion: '0.1.0', exportedAt: 1000 } as const;

/** What a text holds, which must be readable, with nothing unknown in it. */
function contentsOf(text: string): DocumentContents {
  const read = readDocument(text);
  if (!read.ok) throw new Error(`${read.error.code}: ${JSON.stringify(read.error.values)}`);
  expect(read.value.unknownKeys.first).toEqual([]);
  return read.value.contents;
}

/** The same records in the order in which documents have them. */
function sorted(tables: DocumentTables): DocumentTables {
  const entries = DOCUMENT_TABLES.map((table) => {
    const key = (record: unknown) => String((record as Record<string, unknown>)[keyOf(table)]);
    const records: readonly unknown[] = tables[table];
    return [table, [...records].sort((one, other) => (key(one) < key(other) ? -1 : 1))] as const;
  });
  return Object.fromEntries<readonly unknown[]>(entries) as unknown as DocumentTables;
}

describe('whatever the app can store', () => {
  it('is read back as it was written, and written again as the same bytes', () => {
    fc.assert(
      fc.property(consoles(), fc.boolean(), (contents, pretty) => {
        const text = writeDocument(contents, { ...OPTIONS, secrets: true, pretty });
        const read = contentsOf(text);
        expect(read.workspace).toEqual(contents.workspace);
        expect(read.tables).toEqual(sorted(contents.tables));
        expect(writeDocument(read, { ...OPTIONS, secrets: true, pretty })).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('comes out of an empty workspace as it went in', () => {
    fc.assert(
      fc.property(consoles(), (contents) => {
        const options = { ...OPTIONS, secrets: true, pretty: false };
        const text = writeDocument(contents, options);
        const read = readDocument(text);
        if (!read.ok) throw new Error(read.error.code);
        const plan = planImport(read.value, EMPTY);
        const changes = changesOf(read.value, EMPTY, plan, {}, countingRandom());
        expect(writeDocument(applied(EMPTY, changes), options)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('loses its secrets and nothing else where they are left out', () => {
    fc.assert(
      fc.property(consoles(), (contents) => {
        const text = writeDocument(contents, { ...OPTIONS, secrets: false, pretty: false });
        const { tables } = contentsOf(text);
        const whole = sorted(contents.tables);
        expect(tables).toEqual({
          ...whole,
          clients: whole.clients.map((client) => ({ ...client, secret: SECRET_MARKER })),
          grants: whole.grants.map((grant) =>
            grant.token === null ? grant : { ...grant, token: SECRET_MARKER },
          ),
        });
      }),
    );
  });

  it('is drawn with something in every table, and clients in every state', () => {
    const drawn = fc.sample(consoles(), { numRuns: 300, seed: 1 });
    for (const table of DOCUMENT_TABLES) {
      expect(drawn.some(({ tables }) => tables[table].length > 0)).toBe(true);
    }
    const clients = drawn.flatMap(({ tables }) => tables.clients);
    const states = new Set(clients.map(({ review }) => review.state));
    expect(states).toEqual(new Set(REVIEW_STATES));
    expect(clients.some(({ versions }) => versions.length > 1)).toBe(true);
    expect(clients.some(({ storeEntries }) => storeEntries[0]?.images.length === 2)).toBe(true);
  });
});
