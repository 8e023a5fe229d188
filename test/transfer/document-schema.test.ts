import { expect, it } from 'vitest';
import { documentSchema, envelopeSchema } from '../../src/transfer/document-schema.ts';
import { documentMembers } from '../builders/documents.ts';
import { soundTables } from '../builders/sound-records.ts';

const holds = { scope: 'clients', secrets: false, developers: 1, clients: 2 };

it('asks for what the reading needs; what only informs may be left out', () => {
  const bare = { format: 'birdhouse', recordVersion: 3, holds, workspace: null };
  expect(envelopeSchema.safeParse(bare).success).toBe(true);
  for (const name of Object.keys(bare)) {
    expect(envelopeSchema.safeParse({ ...bare, [name]: undefined }).success).toBe(false);
  }
});

it('describes a whole document, with or without its tables', () => {
  expect(documentSchema.safeParse(documentMembers({ records: soundTables() })).success).toBe(true);
  expect(documentSchema.safeParse(documentMembers()).success).toBe(true);
  expect(documentSchema.safeParse(documentMembers({ recordVersion: 2 })).success).toBe(false);
});
