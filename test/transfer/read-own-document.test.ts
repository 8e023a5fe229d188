import { describe, expect, it } from 'vitest';
import { MIGRATIONS, RECORD_VERSION, type Migration } from '../../src/domain/migrations.ts';
import { readOwnDocument } from '../../src/transfer/read-own-document.ts';
import { documentMembers } from '../builders/documents.ts';
import { soundClient, soundDeveloper, soundTables } from '../builders/sound-records.ts';

const records = soundTables();

function refusal(changes: Record<string, unknown>): [code: string, field: string | undefined] {
  const read = readOwnDocument(documentMembers({ records, ...changes }), {});
  if (read.ok) throw new Error('It was not refused.');
  return [read.error.code, read.error.field];
}

const { workspace, holds } = documentMembers() as Record<string, object>;

describe('readOwnDocument', () => {
  it('reads a document', () => {
    const facts = { ...workspace, currentDeveloperId: 'owner' };
    expect(readOwnDocument(documentMembers({ workspace: facts, records }), {})).toEqual({
      ok: true,
      value: {
        isRaw: false,
        appVersion: '0.1.0',
        exportedAt: Date.UTC(2024, 5, 1),
        scope: 'workspace',
        hasSecrets: true,
        contents: { workspace: facts, tables: records },
        unknownKeys: { first: [], count: 0 },
        setAside: [],
        setAsideCount: 0,
      },
    });
  });

  it('does without what only informs, and without empty tables', () => {
    const bare = { format: 'birdhouse', recordVersion: RECORD_VERSION, holds, records: {} };
    const read = readOwnDocument({ ...bare, workspace: null, exportedAt: 'yesterday' }, {});
    const tables = Object.fromEntries(Object.keys(records).map((table) => [table, []]));
    expect(read).toMatchObject({
      ok: true,
      value: { appVersion: '', exportedAt: null, contents: { workspace: null, tables } },
    });
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['a newer one', { recordVersion: 99 }, 'document/newer', '/recordVersion'],
    [
      'a newer one of another shape',
      { recordVersion: 99, holds: 7 },
      'document/newer',
      '/recordVersion',
    ],
    ['half a version', { recordVersion: 0.5 }, 'document/no-way-up', '/recordVersion'],
    ['an old version', { recordVersion: 0 }, 'document/no-way-up', '/recordVersion'],
    ['a version in words', { recordVersion: '2' }, 'document/broken-record', '/recordVersion'],
    [
      'a strange scope',
      { holds: { ...holds, scope: 'x' } },
      'document/broken-record',
      '/holds/scope',
    ],
    ['no scope', { holds: undefined }, 'document/broken-record', '/holds'],
    ['a broken workspace', { workspace: {} }, 'document/broken-record', '/workspace/name'],
    ['no records', { records: undefined }, 'document/broken-record', '/records'],
    [
      'a table that is none',
      { records: { mails: {} } },
      'document/broken-record',
      '/records/mails',
    ],
    [
      'a record that is none',
      { records: { clients: [7] } },
      'document/broken-record',
      '/records/clients/0',
    ],
    [
      'a record that breaks a rule',
      { records: { clients: [soundClient({ users: 'x' })] } },
      'document/breaks-rule',
      '/records/clients/0/users',
    ],
    [
      'half a character',
      { records: { developers: [soundDeveloper({ phone: '\ud800' })] } },
      'document/lone-surrogate',
      '/records/developers/0/phone',
    ],
    [
      'half a character in a table of its own',
      { records: { birds: ['\ud800'] } },
      'document/lone-surrogate',
      '/records/birds/0',
    ],
    [
      'a client of nobody',
      { records: { clients: [soundClient()] } },
      'document/missing-target',
      '/records/clients/0/ownerId',
    ],
    [
      'a workspace of nobody',
      { workspace: { ...workspace, currentDeveloperId: 'x' } },
      'document/missing-target',
      '/workspace/currentDeveloperId',
    ],
    [
      'a workspace of the far future',
      { workspace: { ...workspace, clockOffset: 1e15 } },
      'document/breaks-rule',
      '/workspace/clockOffset',
    ],
  ])('refuses %s', (_what, changes, code, field) => {
    expect(refusal(changes)).toEqual([code, field]);
  });

  it('keeps members that it does not know, and tells of them', () => {
    const developers = [{ ...soundDeveloper(), colour: { of: ['the', 'roof'] } }];
    const changes = {
      planet: 1,
      holds: { ...holds, birds: 2 },
      records: { developers, birds: [] },
    };
    expect(readOwnDocument(documentMembers(changes), {})).toMatchObject({
      ok: true,
      value: {
        contents: { tables: { developers } },
        unknownKeys: {
          first: ['/holds/birds', '/planet', '/records/birds', '/records/developers/0/colour'],
          count: 4,
        },
      },
    });
  });

  it('lifts older records along the chain', () => {
    const mailBecomesEmail: Migration = {
      to: 1,
      name: 'mail becomes email',
      migrate: (tables) => ({
        ...tables,
        developers: (tables.developers ?? []).map((one) => {
          const { mail, ...rest } = one as { mail: string };
          return { ...rest, email: mail.trim() };
        }),
      }),
    };
    const { email, ...rest } = soundDeveloper();
    const old = documentMembers({
      recordVersion: 0,
      records: { developers: [{ ...rest, mail: ` ${email}` }] },
    });
    const options = { chain: [mailBecomesEmail, ...MIGRATIONS] };
    expect(readOwnDocument(old, options)).toMatchObject({
      ok: true,
      value: { contents: { tables: { developers: [soundDeveloper()], images: [] } } },
    });
    const broken = documentMembers({ recordVersion: 0, records: { developers: [{}] } });
    expect(readOwnDocument(broken, options)).toMatchObject({
      error: { code: 'document/no-way-up', field: '/recordVersion' },
    });
  });
});
