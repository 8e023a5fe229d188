import { expect, it } from 'vitest';
import { envelopeSchema } from '../../src/transfer/document-schema.ts';

const holds = { scope: 'clients', secrets: false, developers: 1, clients: 2 };

it('asks for what the reading needs; what only informs may be left out', () => {
  const bare = { format: 'birdhouse', recordVersion: 2, holds, workspace: null };
  expect(envelopeSchema.safeParse(bare).success).toBe(true);
  for (const name of Object.keys(bare)) {
    expect(envelopeSchema.safeParse({ ...bare, [name]: undefined }).success).toBe(false);
  }
});
