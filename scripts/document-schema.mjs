// Writes the JSON Schema of a document into `public/`, from the schemas that the app checks with.
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { makeDocumentSchema } from './lib/document-schema.mjs';

const { path, schema } = await makeDocumentSchema();
const config = (await resolveConfig(path)) ?? {};
await writeFile(path, await format(JSON.stringify(schema), { ...config, parser: 'json' }));
console.log(`Written: ${path}`);
