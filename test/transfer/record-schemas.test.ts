import { DOCUMENT_TABLES } from '../../src/transfer/document.ts';
import { expect, it } from 'vitest';
import { keyOf, RECORD_SCHEMAS } from '../../src/transfer/record-schemas.ts';

it('tells the records of each table apart by a member that they have', () => {
  for (const table of DOCUMENT_TABLES) {
    expect(Object.keys(RECORD_SCHEMAS[table]._zod.def.shape)).toContain(keyOf(table));
  }
});
