// Writes the configurations for hosts anew, from the headers that `npm start` sends itself.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIGURATIONS } from './lib/hosting.mjs';
import { ROOT } from './lib/paths.mjs';

const folder = join(ROOT, 'docs/hosting');
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(CONFIGURATIONS)) {
  await writeFile(join(folder, name), text);
}
