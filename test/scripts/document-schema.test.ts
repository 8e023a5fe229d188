import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeDocumentSchema } from '../../scripts/lib/document-schema.mjs';
import { SCHEMA_NAME, writeDocument } from '../../src/transfer/serialize.ts';
import { consoles } from '../builders/console-arbitrary.ts';
import { documentMembers } from '../builders/documents.ts';
import { soundClient, soundTables } from '../builders/sound-records.ts';
import { misfits } from './support/json-schema.ts';

const published: unknown = JSON.parse(readFileSync(`public/${SCHEMA_NAME}`, 'utf8'));
const schema = published as Parameters<typeof misfits>[0];

it('is published as the schemas generate it (npm run schema)', async () => {
  const made = await makeDocumentSchema();
  expect(made.path.endsWith(`/public/${SCHEMA_NAME}`)).toBe(true);
  expect(published).toEqual(JSON.parse(JSON.stringify(made.schema)));
});

it('describes every document that the app writes', () => {
  const scope = fc.constantFrom('workspace', 'developer', 'clients');
  fc.assert(
    fc.property(consoles(), fc.boolean(), scope, (contents, secrets, holds) => {
      const about = { appVersion: '0.1.0', exportedAt: 1000, pretty: false };
      const text = writeDocument(contents, { ...about, scope: holds, secrets });
      expect(misfits(schema, JSON.parse(text))).toEqual([]);
    }),
  );
});

it('lets members be that it does not know', () => {
  const clients = [{ ...soundClient(), colour: 'blue' }];
  const records = { ...soundTables(), clients, birds: [] };
  expect(misfits(schema, documentMembers({ records, planet: 1 }))).toEqual([]);
});

it.each<[Record<string, unknown>, string]>([
  [{ format: 'birds' }, '/format'],
  [{ recordVersion: 2 }, '/recordVersion'],
  [{ holds: { scope: 'workspace', secrets: true, developers: 1 } }, '/holds/clients'],
  [{ workspace: [] }, '/workspace'],
  [{ records: { clients: {} } }, '/records/clients'],
  [{ records: { clients: [{ ...soundClient(), version: '1' }] } }, '/records/clients/0/version'],
  [
    { records: { clients: [{ ...soundClient(), connectionType: 'bird' }] } },
    '/records/clients/0/connectionType',
  ],
])('does not describe what is wrong: %#', (changes, path) => {
  expect(misfits(schema, documentMembers(changes))).toEqual([path]);
});
