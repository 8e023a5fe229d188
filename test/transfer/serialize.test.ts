import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECRET_MARKER, type DocumentContents } from '../../src/transfer/document.ts';
import { writeDocument, type DocumentOptions } from '../../src/transfer/serialize.ts';
import { contentsOf, demoContents } from '../builders/contents.ts';

const OPTIONS: DocumentOptions = {
  scope: 'workspace',
  secrets: true,
  appVersion: '1.2.3',
  exportedAt: Date.UTC(2024, 5, 1, 12),
  pretty: false,
};

const written = (contents: DocumentContents, options: Partial<DocumentOptions> = {}) =>
  JSON.parse(writeDocument(contents, { ...OPTIONS, ...options })) as Record<string, unknown>;

/** The same value with everything that has no order of its own in another one. */
function shuffled(value: unknown, seed: () => number, isTable = false): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const mixed = <One>(items: readonly One[]): One[] =>
    items
      .map((item) => ({ item, at: seed() }))
      .sort((one, other) => one.at - other.at)
      .map(({ item }) => item);
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, seed));
    return isTable ? mixed(items) : items;
  }
  const members = Object.entries(value).map(([name, member]) => [name, member] as const);
  return Object.fromEntries(
    mixed(members).map(([name, member]) => [name, shuffled(member, seed, isTable)]),
  );
}

describe('a document', () => {
  it('says what it is, then holds its records', () => {
    const document = written(demoContents(), { secrets: false });
    expect(document).toMatchObject({
      $schema: 'birdhouse-document-3.schema.json',
      format: 'birdhouse',
      recordVersion: 3,
      appVersion: '1.2.3',
      exportedAt: '2024-06-01T12:00:00.000Z',
      holds: { scope: 'workspace', secrets: false, developers: 2, clients: 6 },
      workspace: { name: 'Demo' },
    });
    expect(Object.keys(document)).toEqual([
      ...['$schema', 'format', 'recordVersion', 'appVersion', 'exportedAt', 'holds'],
      ...['workspace', 'records'],
    ]);
    expect(Object.keys(document.records as object)).toEqual([
      ...['clients', 'developers', 'drafts', 'grants', 'homeUsers', 'images', 'mails'],
      ...['messages', 'structures', 'verifications'],
    ]);
  });

  it('holds every record as it was', () => {
    const contents = demoContents();
    const { workspace, records } = written(contents);
    expect(workspace).toEqual(contents.workspace);
    const tables: readonly [string, readonly unknown[]][] = Object.entries(contents.tables);
    for (const [table, rows] of tables) {
      const found = (records as Record<string, unknown[]>)[table];
      expect(found).toHaveLength(rows.length);
      expect(found).toEqual(expect.arrayContaining([...rows]));
    }
  });

  it('has no secret and no token when they are to stay behind', () => {
    const contents = demoContents();
    const text = writeDocument(contents, { ...OPTIONS, secrets: false });
    const { clients, grants } = contents.tables;
    const tokens = grants.flatMap(({ token }) => token ?? []);
    expect(tokens.length).toBeGreaterThan(0);
    for (const secret of [...clients.map(({ secret }) => secret), ...tokens]) {
      expect(text).not.toContain(secret);
    }
    expect(text.split(SECRET_MARKER)).toHaveLength(clients.length + tokens.length + 1);
  });

  it('is the same when it is pretty, but for the white space', () => {
    const contents = demoContents();
    const pretty = writeDocument(contents, { ...OPTIONS, pretty: true });
    expect(pretty).toContain('\n  "format": "birdhouse",\n');
    expect(JSON.stringify(JSON.parse(pretty))).toBe(writeDocument(contents, OPTIONS));
    expect(JSON.stringify(JSON.parse(pretty), null, 2)).toBe(pretty);
  });

  it('has equal bytes for equal data, in whatever order they come', () => {
    const contents = demoContents();
    const text = writeDocument(contents, OPTIONS);
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ noNaN: true })), (chance) => {
        const seed = (): number => chance.next().value as number;
        const other = {
          workspace: shuffled(contents.workspace, seed),
          tables: shuffled(contents.tables, seed, true),
        } as DocumentContents;
        expect(writeDocument(other, OPTIONS)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps members that nobody knows, whatever they are called', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, name) => {
        const members = { [name]: value };
        const draft = { id: 'a/b', values: members, updatedAt: 1 };
        const { records } = written(contentsOf({ drafts: [draft] }));
        expect(JSON.stringify((records as { drafts: unknown[] }).drafts)).toBe(
          writeSorted([draft]),
        );
      }),
    );
  });

  it('has no half characters, which no reader would accept', () => {
    const values = { name: 'a\ud800b', whole: '🏡' };
    const { records } = written(contentsOf({ drafts: [{ id: 'a/b', values, updatedAt: 1 }] }));
    expect(records).toMatchObject({ drafts: [{ values: { name: 'a\ufffdb', whole: '🏡' } }] });
  });
});

/** JSON with sorted members, written another way. */
function writeSorted(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
