import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../src/transfer/plan-import.ts';
import { readDocument } from '../../src/transfer/read-document.ts';
import { contentsOf } from '../builders/contents.ts';

const FOLDER = 'test/fixtures/documents';

/** What each document holds. They were written by earlier releases, stay as they are, and open for ever. */
const FROZEN: Readonly<Record<string, { clients: number; isRaw: boolean; setAside: number }>> = {
  '1-raw-download.json': { clients: 2, isRaw: true, setAside: 0 },
  '1-workspace.json': { clients: 2, isRaw: false, setAside: 0 },
  '2-raw-download-damaged.json': { clients: 1, isRaw: true, setAside: 5 },
  '2-raw-download.json': { clients: 2, isRaw: true, setAside: 0 },
  '2-workspace-with-secrets.json': { clients: 2, isRaw: false, setAside: 0 },
  '2-workspace-without-secrets.json': { clients: 2, isRaw: false, setAside: 0 },
};

function open(file: string) {
  const read = readDocument(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  if (!read.ok) throw new Error(`${read.error.code} at ${read.error.field ?? '?'}`);
  return read.value;
}

describe('documents of earlier releases', () => {
  it('are all known', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(FROZEN));
  });

  it.each(Object.entries(FROZEN))('%s opens and can be added', (file, expected) => {
    const read = open(file);
    const { developers, clients } = read.contents.tables;
    const found = { clients: clients.length, isRaw: read.isRaw, setAside: read.setAsideCount };
    expect(found).toEqual(expected);
    expect(developers).toHaveLength(2);
    expect(clients.map(({ review }) => Array.isArray(review.steps))).not.toContain(false);
    const states = planImport(read, contentsOf({})).items.map(({ kind, state }) => [kind, state]);
    const things = states.filter(([kind]) => kind !== 'workspace');
    expect(things).toHaveLength(2 + expected.clients);
    expect(things.every(([, state]) => state === 'new')).toBe(true);
  });

  it('gives clients of version 1 what their tabs hold', () => {
    const [client] = open('1-workspace.json').contents.tables.clients;
    expect(client).toMatchObject({
      name: 'Birdbath Thermo 1',
      versions: [{ version: 1, changes: [] }],
      localizations: [{ locale: 'en-US', description: 'Warms the bath.', basedOn: {} }],
      platforms: [],
      storeEntries: [],
      review: { state: 'not-started', form: null, dueAt: null, steps: [] },
      reviewMail: true,
    });
  });

  it('says of a damaged download what stayed out, and where', () => {
    const [first] = open('2-raw-download-damaged.json').setAside;
    expect(first).toMatchObject({
      code: 'document/broken-record',
      field: '/tables/clients/0/localizations',
    });
  });
});
