import { join } from 'node:path';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';
import { ROOT } from './paths.mjs';

const TITLE = 'A document of Birdhouse';
const DESCRIPTION =
  'Developers, clients and what goes with them, as Birdhouse exports and imports them. ' +
  'Members that are not named here are kept. Moments are milliseconds since the beginning of 1970.';

/**
 * The published JSON Schema of a document, generated from the schemas that the app checks with: the
 * path of its file, and what it holds.
 */
export async function makeDocumentSchema() {
  /** @type {{ module: typeof import('../../src/transfer/document-schema.ts') }} */
  const { module: schemas } = await runnerImport(join(ROOT, 'src/transfer/document-schema.ts'));
  /** @type {{ module: typeof import('../../src/transfer/serialize.ts') }} */
  const { module: serialize } = await runnerImport(join(ROOT, 'src/transfer/serialize.ts'));
  const { $schema, ...schema } = z.toJSONSchema(schemas.documentSchema, { io: 'input' });
  const $id = serialize.SCHEMA_NAME;
  const path = join(ROOT, 'public', $id);
  return { path, schema: { $schema, $id, title: TITLE, description: DESCRIPTION, ...schema } };
}
