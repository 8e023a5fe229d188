import { join } from 'node:path';
import { build } from './build.mjs';
import { weighPage } from './page-weight.mjs';
import { DIST, ROOT } from './paths.mjs';
import { putRecords, SIGNED_IN } from './seed.mjs';

const BARE_DIST = join(ROOT, 'dist-bare');

/**
 * Builds the bare page and weighs it, and the clients page and the rescue page of the present build.
 * @returns {Promise<{ clientsPage: number, bare: number, rescuePage: number, files: { name: string, bytes: number }[] }>} bytes after gzip
 */
export async function measureBudgets() {
  const built = await build({ root: 'bench/bare', out: BARE_DIST });
  if (built.code !== 0) throw new Error(`The bare page did not build:\n${built.output}`);
  const bare = await weighPage({ directory: BARE_DIST, hash: '#/clients', heading: 'Clients' });
  const clients = await weighPage({
    directory: DIST,
    hash: '#/clients',
    heading: 'OAuth Clients',
    prepare: (page) => putRecords(page, SIGNED_IN),
  });
  const rescue = await weighPage({
    directory: DIST,
    hash: 'rescue.html',
    heading: 'Rescue your data',
  });
  return {
    clientsPage: clients.bytes,
    bare: bare.bytes,
    rescuePage: rescue.bytes,
    files: clients.files,
  };
}
