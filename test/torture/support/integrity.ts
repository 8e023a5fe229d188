import { DOCUMENT_TABLES } from '../../../src/transfer/document.ts';
import * as z from 'zod/mini';
import { RECORD_VERSION } from '../../../src/domain/migrations.ts';
import type { Client } from '../../../src/domain/client.ts';
import { RECORD_SCHEMAS } from '../../../src/transfer/record-schemas.ts';
import { factOf, type StoredTables } from './stored.ts';

/** Member by which a table's records name one of another table. */
const REFERENCES = [
  ['clients', 'ownerId', 'developers'],
  ['grants', 'clientId', 'clients'],
  ['messages', 'clientId', 'clients'],
  ['mails', 'developerId', 'developers'],
  ['verifications', 'developerId', 'developers'],
] as const;

/**
 * What a workspace holds in part only: a record that breaks its schema, or one that belongs to
 * another that is not there. One line each.
 */
export function partsIn(tables: StoredTables): string[] {
  const idsOf = (table: string) => new Set((tables[table] ?? []).map(({ id }) => id));
  const mark = factOf(tables, 'recordVersion');
  const broken = DOCUMENT_TABLES.flatMap((table) =>
    (tables[table] ?? [])
      .filter((row) => !z.safeParse(RECORD_SCHEMAS[table], row).success)
      .map((row) => `${table} ${String(row.id)} breaks its schema`),
  );
  const lost = REFERENCES.flatMap(([table, member, target]) => {
    const known = idsOf(target);
    return (tables[table] ?? [])
      .filter((row) => !known.has(row[member]))
      .map((row) => `${table} ${String(row.id)} belongs to no record in ${target}`);
  });
  const images = idsOf('images');
  const clients = (tables.clients ?? []) as unknown as readonly Client[];
  const shown = clients.flatMap(({ storeEntries }) => storeEntries.flatMap((one) => one.images));
  const unseen = shown
    .filter(({ image }) => !images.has(image))
    .map(({ image }) => `image ${image} is shown, but not there`);
  const marked = mark === RECORD_VERSION ? [] : [`the record version is ${String(mark)}`];
  return [...marked, ...broken, ...lost, ...unseen];
}
